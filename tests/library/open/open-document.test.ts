import { expect, test } from 'vitest';
import { mostCharacters, mostFileBytes, openDocument } from '../../../src/library/open/open-document.ts';
import { takePictures } from '../../../src/library/open/take-pictures.ts';
import { tidyFacts } from '../../../src/library/open/document-facts.ts';
import { load, makePicture, openBytes } from './make-files.ts';

test.each([
  ['Windows-1252', Buffer.from('Caf\xe9 \x93open\x94', 'latin1'), 'Café “open”'],
  ['UTF-16 with its mark', Buffer.from('\ufeffCafé', 'utf16le'), 'Café'],
  ['UTF-8 with its mark', Buffer.from('\ufeffCafé'), 'Café'],
])('text in %s is read as on the command line', async (_encoding, bytes, text) => {
  expect(await openBytes(bytes, 'article.txt')).toEqual({ text, type: 'text', pictures: [] });
});

test('a page says its own encoding', async () => {
  const page = Buffer.concat([
    Buffer.from('<html><meta charset="windows-1251"><p>'),
    Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
  ]);
  expect((await openBytes(page, 'page.html')).text).toContain('Привет');
});

test.each([
  ['an empty file', '', 'empty'],
  ['a file of spaces', ' \n\t', 'empty'],
  ['bytes at random', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 32)), 'binary'],
])('%s is one clear fault', async (_case, bytes, code) => {
  await expect(openBytes(bytes, 'x.txt')).rejects.toMatchObject({ name: 'Fault', code });
});

test('a file that is too large is refused before it is read', async () => {
  const file = { size: mostFileBytes + 1, name: 'x.pdf', type: '' } as File;
  await expect(openDocument({ file }, () => undefined, load)).rejects.toMatchObject({ code: 'too-large' });
});

test('a text that is too long is refused, with the limit', async () => {
  const text = 'A ferry sank. '.repeat(mostCharacters / 14 + 1);
  await expect(openBytes(text, 'x.txt')).rejects.toThrow('At most 20 MB of text can be opened.');
});

test('a file that is gone is one clear fault', async () => {
  const file = {
    size: 5,
    name: 'x.txt',
    type: '',
    arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
  };
  await expect(openDocument({ file: file as unknown as File }, () => undefined, load)).rejects.toMatchObject({
    code: 'unreadable',
  });
});

test('an ornament, a drawing and a picture that comes twice are not kept; their addresses go all the same', () => {
  const data = (type: string, bytes: Uint8Array): string =>
    `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const photo = data('png', makePicture());
  const html = `<p><img src='${photo}' alt='A &amp; B'><img alt=again src=${photo}><img src="${data('svg+xml', Buffer.from('<svg onload="x()"/>'))}"><img src="data:image/gif;base64,R0lGOD">end`;
  const taken = takePictures(html, () => undefined);
  expect(taken.html).toBe(`<p><img alt='A &amp; B'><img alt=again><img><img>end`);
  expect(taken.pictures.map(({ alt }) => alt)).toEqual(['A & B']);
});

test.each([
  ['Microsoft Word - draft.doc', {}],
  ['Untitled 3', {}],
  ['about:blank', {}],
  ['1984', { title: '1984' }],
  ['  The  ferry ', { title: 'The ferry' }],
])('the title %j that a program wrote is known', (title, facts) => {
  expect(tidyFacts({ title, author: undefined, language: undefined, published: undefined })).toEqual(facts);
});

test('a language and a day are kept where they are whole', () => {
  const said = { title: undefined, author: 'admin' };
  expect(tidyFacts({ ...said, language: 'pt_br', published: '2020-02-30x' })).toEqual({
    language: 'pt-BR',
    published: '2020-02-30',
  });
  expect(tidyFacts({ ...said, language: 'x-none', published: '2020' })).toEqual({});
});
