import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import type { OpenedDocument } from '../../../src/library/open/opened-document.ts';
import { listPage } from '../../article/html/list-page.ts';
import { compareWithGolden } from '../../article/compare-with-golden.ts';
import { makePdf } from './make-pdf.ts';
import { folder, makePicture, makeZip, openBytes, partsOf } from './make-files.ts';

// The code for PDF alone is two megabytes, and bombs unpack tens of them, on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 });

const savedPage = (): string =>
  readFileSync(join(folder, 'saved-page/page.mhtml'), 'utf8').replace(
    '@PICTURE@',
    makePicture().toString('base64'),
  );

const documents: readonly (readonly [name: string, file: () => Uint8Array | string])[] = [
  ['word', () => makeZip(partsOf('word'))],
  ['writer', () => makeZip(partsOf('writer'))],
  ['book', () => makeZip(partsOf('book'))],
  ['saved-page', savedPage],
  ['notes', () => readFileSync(join(folder, 'notes/notes.md'))],
  ['tagged', () => readFileSync(join(folder, 'tagged/in.pdf'))],
  [
    'newspaper',
    () => makePdf(readFileSync(join(folder, 'newspaper/pages.txt'), 'utf8'), { Title: 'gazette_12.indd' }),
  ],
];

test.each(documents)('%s becomes the HTML and the article that a person found right', async (name, file) => {
  const opened = await openBytes(file(), name === 'notes' ? 'notes.md' : 'file');
  compareWithGolden(describeOpened(opened), join(folder, name, 'out.html'));
  const article = parseArticle(opened.text, { type: opened.type });
  compareWithGolden(listPage(article), join(folder, name, 'article.txt'));
});

test('the pictures of a file are whole, and carry their text', async () => {
  const { pictures } = await openBytes(makeZip(partsOf('word')));
  expect(pictures.map(({ alt, blob }) => [alt, blob.type])).toEqual([
    ['A brick kiln with smoke above it', 'image/png'],
  ]);
  const bytes = await pictures[0]?.blob.arrayBuffer();
  expect(bytes && Buffer.from(bytes).equals(makePicture())).toBe(true);
});

test('a long book tells how far the work is', async () => {
  const told: string[] = [];
  await openBytes(makeZip(partsOf('book')), 'book.epub', (doing) => told.push(doing));
  expect(told).toEqual([
    'Unpacking the book',
    'Reading chapter 1 of 3',
    'Reading chapter 2 of 3',
    'Reading chapter 3 of 3',
  ]);
});

/** The HTML, behind what is told beside it. */
function describeOpened({ text, pictures, ...told }: OpenedDocument): string {
  const shown = pictures.map(({ alt, blob }) => ({ alt, type: blob.type }));
  return `<!-- ${JSON.stringify({ ...told, pictures: shown })} -->\n${text}`;
}
