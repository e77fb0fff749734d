import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { confusedWords } from '../../src/article/rules/confused-words.ts';
import { misspellings } from '../../src/article/rules/misspellings.ts';
import { unfinishedWords } from '../../src/article/rules/unfinished-words.ts';

const folder = path.join(import.meta.dirname, '../fixtures/notes');
const rows = (file: string): readonly (readonly string[])[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Below a headline, so that the sentence is a paragraph. */
const headline = 'Harbour waits\n\n';
const notesOn = (text: string, language: string) => parseArticle(`${headline}${text}`, { language }).notes;

describe('a fault of the source is noted with its place', () => {
  test.each(rows('faults.txt'))('%s: %s', (language = '', text = '', code, words, meant) => {
    const [note, ...more] = notesOn(text, language);
    expect(more).toEqual([]);
    expect(note?.code).toBe(code);
    expect(`${headline}${text}`.slice(...(note?.range ?? [0, 0]))).toBe(words);
    expect(note?.correction ?? '').toEqual(meant === '' ? '' : { from: words, to: meant });
    expect(note?.message).toMatch(/\S/u);
    expect(note?.suggestion).toMatch(/\.$/u);
  });
});

describe('sound sentences get no note', () => {
  test.each(rows('sound.txt'))('%s: %s', (language = '', text = '') => {
    expect(notesOn(text, language)).toEqual([]);
  });

  test('nor does a quotation that goes on in the next paragraph', () => {
    const text = '“We had no warning.\n\n“And we have no boats.”\n\nShe left.';
    expect(notesOn(text, 'en')).toEqual([]);
  });

  test('nor a text as long as a book, in which every rare word has its neighbour', () => {
    const book = `${'The government spoke. '.repeat(15_000)}\n\nThe governent fell.`;
    expect(notesOn(book, 'en')).toEqual([]);
  });
});

describe('captions', () => {
  const caption = (text: string, credit = ''): string => `${text}${credit}\n\n`;
  const body = 'The ferry left the harbour at noon on Monday, and nobody saw it come back.\n\n';

  test('the one without a credit where all others have one is noted', () => {
    const text = [
      caption('Boats at the pier on Monday.', ' Photo: Jane Doe/AFP'),
      caption('A boat at the pier, seen on Tuesday.', ' Photo: Jane Doe/AFP'),
      caption('The harbour office (left) and the customs house seen from the pier on Wednesday, 3 May 2020.'),
    ].join(body);
    const codes = notesOn(body + text + body, 'en').map(({ code }) => code);
    expect(codes).toEqual(['missing-credit']);
  });

  test('a credit alone has lost its caption, unless the caption stands beside it', () => {
    expect(notesOn(`${body}Photo: Jane Doe/AFP\n\n${body}`, 'en').map(({ code }) => code)).toEqual([
      'missing-caption',
    ]);
  });
});

describe('the tables', () => {
  test('a confused word has a neighbour that proves it, a reason and a source', () => {
    for (const { source, rows: table } of confusedWords) {
      expect(source).toMatch(/\S/u);
      for (const { wrong, right, after, before, reason } of table) {
        expect((after ?? before) !== undefined, wrong).toBe(true);
        expect(wrong).not.toBe(right);
        expect(reason).toMatch(/\.$/u);
      }
    }
  });

  test('a misspelling is listed once, and is no right word of another row', () => {
    for (const table of Object.values(misspellings)) {
      const pairs = table.split(/,\s*/u).map((row) => row.split(' '));
      const wrong = pairs.map(([word]) => word);
      expect(new Set(wrong).size).toBe(wrong.length);
      for (const [word, ...right] of pairs) {
        expect(right.length, word).toBeGreaterThan(0);
        expect(wrong, word).not.toContain(right.join(' '));
      }
    }
  });

  test('an unfinished word is listed once in its language', () => {
    for (const words of Object.values(unfinishedWords).map((table) => table.split(' '))) {
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
