import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/article/fault.ts';
import { dataNames, oldOfficeParts, signatures, zipParts } from '../../../src/library/open/known-files.ts';
import { recogniseFormat } from '../../../src/library/open/recognise-format.ts';
import { makeZip, partsOf } from './make-files.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const faultOf = (content: Uint8Array | string, name = 'file', type = ''): Fault => {
  try {
    recogniseFormat(typeof content === 'string' ? bytesOf(content) : content, name, type);
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
  }
  return expect.fail(`${name} was taken`);
};

describe('what a file is', () => {
  test.each([
    ['what it holds goes before its name', '%PDF-1.7', 'letter.txt', 'pdf'],
    ['a line of a mailer may stand before a PDF', 'From the web\n%PDF-1.4', 'x', 'pdf'],
    [
      'a page without an ending is known by how it begins',
      '\n<!-- saved -->\n<!DOCTYPE html><p>Hello',
      'page',
      'html',
    ],
    ['a page in UTF-16', '\xff\xfe<\0h\0t\0m\0l\0>\0', 'page', 'html'],
    ['XHTML', '<?xml version="1.0"?>\n<html xmlns="x">', 'page.txt', 'html'],
    ['a part of a page by its name', '<p>Only a part', 'part.htm', 'html'],
    ['text that is named as a page', 'One line\nanother line', 'page.html', 'text'],
    ['Markdown is known by its name', '# A heading\n', 'article.md', 'markdown'],
    ['Markdown without a heading has blank lines', 'One.\n\nTwo.\n', 'article.md', 'markdown'],
    ['a line for each paragraph is text, whatever it is called', 'One.\nTwo.\n', 'article.md', 'text'],
    ['text without any name', 'A ferry sank.', '', 'text'],
    ['text with a wrong name', 'A ferry sank.', 'letter.docx', 'text'],
    ['text that begins as a bitmap does', 'BMW builds bicycles.', 'cars', 'text'],
    [
      'a saved page',
      'From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n',
      'x.txt',
      'mhtml',
    ],
    ['text that begins with a colon is no saved page', 'Note: a ferry sank.\n\nIt rained.', 'x.txt', 'text'],
  ])('%s', (_rule, content, name, format) => {
    expect(recogniseFormat(bytesOf(content), name, '')).toBe(format);
  });

  test('a type tells where neither content nor name does', () => {
    expect(recogniseFormat(bytesOf('<p>shared</p>'), 'shared', 'text/html; charset=utf-8')).toBe('html');
  });

  test.each([
    ['word', 'docx'],
    ['writer', 'odt'],
    ['book', 'epub'],
  ])('the parts of %s tell what it is', (name, format) => {
    expect(recogniseFormat(makeZip(partsOf(name)), 'download', '')).toBe(format);
  });
});

describe('what cannot be read', () => {
  test.each(signatures.map(([at, signature, file]) => [file.is, at, signature, file.remedy] as const))(
    '%s says what it is, and what helps (at %i)',
    (is, at, signature, remedy) => {
      const fault = faultOf(`${'\0'.repeat(at)}${signature}${'\0'.repeat(80)}`);
      // A film begins as some pictures do; what is said is one of the two.
      expect(fault.message).toMatch(/^This is an? .*, not an article that can be read here\.$/u);
      if (fault.message.includes(is)) expect(fault.hint).toBe(remedy);
    },
  );

  test.each(zipParts)('a ZIP with %s in it', (part, { is }) => {
    expect(faultOf(makeZip(new Map([[part, 'x']]))).message).toContain(is);
  });

  test.each(oldOfficeParts)('an old office file with %s in it', (part, { is }) => {
    const file = Buffer.concat([bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.from(part, 'utf16le')]);
    expect(faultOf(file).message).toContain(is);
  });

  test.each(Object.keys(dataNames))('data that is named .%s', (ending) => {
    expect(faultOf('a,b\n1,2\n', `data.${ending}`).code).toBe('file-type');
  });

  test('a ZIP of other files', () => {
    expect(faultOf(makeZip(new Map([['a.txt', 'x']]))).hint).toContain('Unpack it');
  });

  test('what is named as a document and begins with nothing known is damaged', () => {
    expect(faultOf('\0\x01\x02\x03\x04\x05', 'letter.docx').code).toBe('broken');
  });

  test('every message is a sentence, and so is every remedy', () => {
    const files = [
      ...signatures.map((row) => row[2]),
      ...zipParts.map((row) => row[1]),
      ...Object.values(dataNames),
    ];
    for (const { is, remedy } of files) {
      expect(is).toMatch(/^(?:an?\s|data )/u);
      expect(remedy).toMatch(/^[A-Z].*\.$/u);
    }
  });
});
