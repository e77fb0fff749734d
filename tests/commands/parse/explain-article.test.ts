import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { explainArticle } from '../../../src/commands/parse/explain-article.ts';
import type { PlacedMention } from '../../../src/commands/parse/mentions-in.ts';
import { receivedType } from '../../../src/commands/content/read-received.ts';
import { wrapText } from '../../../src/commands/parse/wrap-text.ts';
import { expectGolden } from '../../markdown/expect-golden.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/commands/explain');
const cases = readdirSync(folder);

/** The listing of a case: an article as data, so that it does not change when a rule does. */
function listing(name: string, columns: number): string {
  const file = readdirSync(path.join(folder, name)).find((entry) => entry.startsWith('received.')) ?? '';
  const bytes = readFileSync(path.join(folder, name, file));
  const data = readFileSync(path.join(folder, name, 'article.json'), 'utf8');
  const { article, mentions } = JSON.parse(data) as { article: Article; mentions: PlacedMention[] };
  const received = { bytes, text: bytes.toString('utf8'), encoding: 'utf-8', type: receivedType(file) };
  return explainArticle({ name: `news/${file}`, received, article, mentions }, columns);
}

test.each(cases)('the listing of %s is the golden one', (name) => {
  expectGolden(path.join(folder, name, 'listing.txt'), listing(name, 80));
});

test.each(cases)('no line of the listing of %s is wider than the terminal, or commands it', (name) => {
  for (const columns of [30, 80]) {
    const lines = listing(name, columns).split('\n');
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
  }
});

test('wide characters count as two columns, and a word without end is broken', () => {
  expect(wrapText('海豹回到了旧码头', 10, 2)).toEqual(['  海豹回到', '  了旧码头']);
  expect(wrapText('an-address-without-end', 12, 2)).toEqual(['  an-address', '  -without-e', '  nd']);
  expect(wrapText(' \n ', 10, 2)).toEqual([]);
});

test('letters with their marks, and emoji of several characters, stay together', () => {
  expect(wrapText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 5, 0)).toEqual(['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']);
  expect(wrapText('e\u0301'.repeat(6), 4, 0)).toEqual(['e\u0301'.repeat(4), 'e\u0301'.repeat(2)]);
});
