import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { exampleNames } from './example-names.ts';

const matcher = compileNames(exampleNames);
const spellings = exampleNames.flatMap(({ name, spellings: listed, native }) => [
  name,
  ...listed.map(({ text }) => text),
  ...native.map(({ text }) => text),
]);

const piece = fc.oneof(
  fc.constantFrom(...spellings),
  fc.constantFrom(
    ' ',
    ', ',
    ' (',
    ')',
    '-',
    '’s',
    'al-',
    'the ',
    '\n',
    '\n\n',
    'ـ',
    '\u200c',
    'و',
    '\u0301',
    '\ud83d',
    'x.org/',
    '@',
    'Iraqi ',
    'Lebanon',
    'the film “',
    '”, a novel',
    '‘',
    'ʾ',
    '&#39;',
    '-\n',
    ' University',
    'Battle of ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('findMentions, whatever the texts,', () => {
  it('gives for each its mentions in order, none overlapping, each the very words at its range', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const found = findMentions(texts, matcher);
        expect(found).toHaveLength(texts.length);
        found.forEach((mentions, index) => {
          let done = 0;
          for (const { name, text: printed, range } of mentions) {
            expect(range[0]).toBeGreaterThanOrEqual(done);
            expect(range[1]).toBeGreaterThan(range[0]);
            expect(texts[index]?.slice(...range)).toBe(printed);
            expect(exampleNames.some(({ id }) => id === name)).toBe(true);
            [, done] = range;
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same whether a name is composed or decomposed, whatever stands around', () => {
    fc.assert(
      fc.property(text, (given) => {
        const ids = (each: string): string[] =>
          findMentions([each.replace(/[\ud800-\udfff]/gu, ' ')], matcher)[0]?.map(({ name }) => name) ?? [];
        expect(ids(given.normalize('NFC'))).toEqual(ids(given.normalize('NFC').normalize('NFD')));
      }),
    );
  });
});

describe('findMentions takes time in proportion to', { timeout: 30_000 }, () => {
  const seconds = (given: string): number => {
    const started = process.cpuUsage();
    findMentions([given], matcher);
    const { user } = process.cpuUsage(started);
    return user / 1e6;
  };
  it.each([
    ['one name over and over', 'Kataib Hezbollah '],
    ['the beginning of a name over and over', 'Kataib '],
    ['names without a space', 'KataibHezbollah'],
    ['hyphens and articles', 'al-al-'],
    ['apostrophes', "'s"],
    ['names in brackets', 'PMF (KH) '],
    ['addresses', 'hezbollah.org/'],
    ['line ends', '\n \n'],
    ['spaces', ' '],
    ['marks', 'e\u0301\u0301'],
    ['one letter', 'h'],
    ['Arabic particles', 'وبل'],
    ['characters without spaces', '人民'],
  ])('the text: %s', (_, unit) => {
    const size = 60_000;
    seconds(unit.repeat(1000));
    const short = seconds(unit.repeat(size / unit.length));
    const long = seconds(unit.repeat((8 * size) / unit.length));
    // Eight times the text: 64 times the time were it quadratic. Wide, for machines that do other things besides.
    expect(long).toBeLessThan(30 * Math.max(short, 0.02));
  });
});
