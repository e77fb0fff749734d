import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { compareWithGolden } from './compare-with-golden.ts';
import { listArticle } from './list-article.ts';

const folder = join(import.meta.dirname, '../fixtures/article');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(cases)('%s becomes what a person read and found right', (name) => {
  const { text } = decodeText(readFileSync(join(folder, name, 'received.txt')));
  compareWithGolden(listArticle(parseArticle(text)), join(folder, name, 'article.txt'));
});

test('there are cases to compare', () => {
  expect(cases.length).toBeGreaterThan(5);
});
