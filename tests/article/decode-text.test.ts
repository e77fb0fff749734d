import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const codeOf = (bytes: Uint8Array): string => {
  try {
    return decodeText(bytes).encoding;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an encoding is found', () => {
  const sentence = 'Zwölf Boote lagen im Hafen.\nEin Möwenschwarm saß auf dem Steg.';
  test.each([
    ['UTF-8', utf8(sentence), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${sentence}`), 'utf-8'],
    ['UTF-16, little end first, with its mark', utf16(`\ufeff${sentence}`, true), 'utf-16le'],
    ['UTF-16, big end first, with its mark', utf16(`\ufeff${sentence}`, false), 'utf-16be'],
    ['UTF-16, little end first', utf16(sentence, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(sentence, false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from(sentence, (letter) => letter.charCodeAt(0)), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: sentence, encoding });
  });

  test('Russian in UTF-16 without a mark is known by its spaces', () => {
    const text = 'Паром вышел из порта в полдень и вернулся к вечеру.';
    expect(decodeText(utf16(text, true)).text).toBe(text);
  });

  test.each([true, false])(
    'Chinese in UTF-16 has no NULs and is known by its mark alone (little end first: %s)',
    (littleEndian) => {
      expect(decodeText(utf16('\ufeff港口关闭三天', littleEndian)).text).toBe('港口关闭三天');
    },
  );

  test('curly quotes of Windows-1252 are quotes', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x48, 0x69, 0x94)).text).toBe('“Hi”');
  });

  test('one broken byte does not turn every accent of a UTF-8 text into two letters', () => {
    const bytes = utf8('Élan, été, forêt, hôtel, naïve, garçon.');
    expect(decodeText(Uint8Array.of(...bytes, 0xff)).text).toBe(
      'Élan, été, forêt, hôtel, naïve, garçon.\ufffd',
    );
  });
});

describe('what is no text gives one clear fault', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['white space', utf8(' \n\t\u00a0 '), 'empty'],
    ['a PDF', utf8('%PDF-1.7 and more'), 'binary'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary'],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => i % 9), 'binary'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('more than 256 MB', () => {
    expect(codeOf({ length: 257 * 1024 * 1024 } as Uint8Array)).toBe('too-large');
  });

  test('a stray NUL is no reason to refuse a text', () => {
    expect(decodeText(utf8(`A NUL\0 stands here. ${'The rest is prose. '.repeat(5)}`)).text).toContain('\0');
  });
});

test('any text comes back from UTF-8 as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && !text.startsWith('\ufeff'));
      expect(decodeText(utf8(`A line. ${text}`)).text).toBe(`A line. ${text}`);
    }),
  );
});

test('50 MB work', () => {
  const bytes = new Uint8Array(50_000_000).fill(0x61);
  expect(decodeText(bytes).text.length).toBe(50_000_000);
});
