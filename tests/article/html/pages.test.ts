import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeHtml } from '../../../src/article/html/decode-html.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { compareWithGolden } from '../compare-with-golden.ts';
import { listPage } from './list-page.ts';

const folder = join(import.meta.dirname, '../../fixtures/html');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(cases)('%s becomes what a person read and found right', (name) => {
  const { text } = decodeHtml(readFileSync(join(folder, name, 'page.html')));
  compareWithGolden(listPage(parseArticle(text, { type: 'html' })), join(folder, name, 'article.txt'));
});

test('there are cases to compare', () => {
  expect(cases.length).toBeGreaterThan(10);
});
