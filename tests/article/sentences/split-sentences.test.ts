/** A13 of docs/accessibility.md: every line of `fixtures/sentences/` is a case. */
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { abbreviationTables } from '../../../src/article/sentences/rules/abbreviations.ts';
import { sentenceOpenings } from '../../../src/article/sentences/rules/sentence-words.ts';
import { splitSentences } from '../../../src/article/sentences/split-sentences.ts';

interface Case {
  readonly language: string;
  readonly marked: string;
}

const cases: readonly Case[] = globSync('tests/fixtures/sentences/*.txt').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((marked) => ({ language: basename(file, '.txt'), marked })),
);

const unmarked = ({ marked }: Case): string => marked.replaceAll('¦', '');

const split = (one: Case): string => {
  const text = unmarked(one);
  return splitSentences(text, one.language)
    .map(([start, end]) => text.slice(start, end))
    .join('¦');
};

const splitBare = (one: Case): string =>
  [...new Intl.Segmenter(one.language, { granularity: 'sentence' }).segment(unmarked(one))]
    .map(({ segment }) => segment)
    .join('¦');

describe('A13: sentences are split as a reader says them', () => {
  test.each(cases)('$language: $marked', (one) => {
    expect(split(one)).toBe(one.marked);
  });

  test('the corpus has what bare Intl.Segmenter gets wrong, and some that it gets right', () => {
    const right = cases.filter((one) => splitBare(one) === one.marked).length;
    expect(right).toBeGreaterThan(cases.length / 4);
    expect(right).toBeLessThan(cases.length * 0.75);
  });
});

describe('nothing is lost', () => {
  const pieces = fc.constantFrom(
    ...'. ! ? … 。 ؟ । » « “ ” " ( ) [1] \n \n\n a Dr. U.S. p.m. 3. B The مدينة 雨 😀'.split(/(?<!\n) /u),
    ' ',
    '\u00A0',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  const languages = fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'xx', 'pt-BR', 'not a tag');

  test('the ranges tile the text, whatever it is', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const ranges = splitSentences(text, language);
        expect(ranges.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
        expect(ranges.every(([start, end]) => start < end)).toBe(true);
      }),
    );
  });

  test('a second and third sentence of a long text cost no more than the first', () => {
    const text = 'The U.S. Army, e.g. Gen. A. B. Saleh (No. 5), left at 5 p.m. Then it rained… '.repeat(4000);
    const start = process.cpuUsage();
    expect(splitSentences(text)).toHaveLength(8000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});

describe('the tables', () => {
  const words = (text: string): string[] => text.split(' ');

  test.each(Object.entries(abbreviationTables))(
    '%s: each abbreviation ends with a stop and stands once',
    (_, table) => {
      for (const kind of [table.always, table.number, table.open].map(words)) {
        expect(kind.filter((word, at) => kind.indexOf(word) !== at)).toEqual([]);
        expect(kind.filter((word) => !/^\S+$/u.test(word))).toEqual([]);
      }
    },
  );

  test.each(Object.entries(sentenceOpenings))('%s: openings are small letters, each once', (_, list) => {
    expect(
      words(list).filter((word, at, all) => word !== word.toLowerCase() || all.indexOf(word) !== at),
    ).toEqual([]);
  });
});
