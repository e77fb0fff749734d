import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Correction, EditedText } from '../../../src/commands/check/compare-words.ts';
import { compareWords, wordsOf } from '../../../src/commands/check/compare-words.ts';

// Two texts with nothing in common take two seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const RECEIVED = ['Seven seals came back.', 'Soldiers could bee seen to to stay.', 'It rained on Monday.'];

/** Each text on a line of its own; one that starts with "=" is free. */
const edited = (texts: readonly string[]): EditedText[] =>
  texts.map((text, index) => ({
    file: 'a.md',
    line: index + 1,
    text: text.replace(/^=/u, ''),
    free: text.startsWith('='),
  }));
/** The differences as short lines: "2 bee > be". */
const compare = (
  received: readonly string[],
  texts: readonly string[],
  corrections: readonly Correction[] = [],
): string[] =>
  compareWords(received, edited(texts), corrections).map(
    ({ line, missing, added }) => `${line} ${missing.join(' ')} > ${added.join(' ')}`,
  );
const [first = '', second = '', third = ''] = RECEIVED;

test('a short difference is told as a correction with its neighbours, but those of its own line only', () => {
  const fixed = [first, '=unused', 'Soldiers could be seen to to stay.', 'It snowed on Monday.'];
  expect(compareWords(RECEIVED, edited(fixed), []).map(({ correction }) => correction)).toEqual([
    { from: 'could bee seen', to: 'could be seen' },
    { from: 'It rained on', to: 'It snowed on' },
  ]);
  const shorter = [first, 'Soldiers could bee seen to to', third];
  expect(compareWords(RECEIVED, edited(shorter), [])[0]?.correction).toEqual({ from: 'to stay', to: 'to' });
});

describe('compareWords finds', () => {
  test.each<[string, string[], string[]]>([
    ['nothing where every word is there', RECEIVED, []],
    [
      'no difference in punctuation or line breaks',
      ['Seven seals, came – back! Soldiers', 'could bee seen to to stay.', third],
      [],
    ],
    ['no difference where lines have moved', [third, first, second], []],
    [
      'no difference where words have moved',
      [first, 'Soldiers could seen to to stay.', 'It bee rained on Monday.'],
      [],
    ],
    ['a missing word', [first, 'Soldiers could seen to to stay.', third], ['2 bee > ']],
    ['a missing line, at the line before it', [first, third], ['1 Soldiers could bee seen to to stay > ']],
    ['an added word', [first, second, 'It rained hard on Monday.'], ['3  > hard']],
    ['an added line', [first, second, third, 'The end.'], ['4  > The end']],
    ['a changed word', [first, 'Soldiers could be seen to to stay.', third], ['2 bee > be']],
    ['a changed case', ['Seven Seals came back.', second, third], ['1 seals > Seals']],
    ['one of two equal words', [first, 'Soldiers could bee seen to stay.', third], ['2 to > ']],
    ['a line that stands there twice', [first, first, second, third], ['2  > Seven seals came back']],
  ])('%s', (_, texts, differences) => {
    expect(compare(RECEIVED, texts)).toEqual(differences);
  });
});

describe('an editor may', () => {
  test.each<[string, string[]]>([
    ['add a heading', [first, '=What the office said', second, third]],
    ['make a received line the title', ['=Seven seals came back', second, third]],
    ['make part of a line a standfirst', ['=It rained', first, second, 'on Monday']],
  ])('%s', (_, texts) => {
    expect(compare(RECEIVED, texts)).toEqual([]);
  });

  test('not drop a line because a heading says something near it', () => {
    expect(compare(RECEIVED, [first, '=Soldiers could stay', third])).toEqual([
      '1 Soldiers could bee seen to to stay > ',
    ]);
  });
});

describe('a listed correction', () => {
  const fixed = [first, 'Soldiers could be seen to stay.', third];

  test('covers its own change and no other', () => {
    expect(compare(RECEIVED, fixed)).toEqual(['2 bee > be', '2 to > ']);
    expect(compare(RECEIVED, fixed, [{ from: 'bee', to: 'be' }])).toEqual(['2 to > ']);
    expect(compare(RECEIVED, fixed, [{ from: 'could bee seen', to: 'could be seen' }])).toEqual(['2 to > ']);
    expect(compare(RECEIVED, fixed, [{ from: 'to to', to: 'to' }])).toEqual(['2 bee > be']);
    expect(compare(RECEIVED, fixed, [{ from: 'bee', to: 'been' }])).toHaveLength(2);
  });

  test('may take words out', () => {
    expect(compare(RECEIVED, [first, second, 'It rained.'], [{ from: 'on Monday', to: '' }])).toEqual([]);
  });
});

test('a word that is taken out anywhere is found', () => {
  const word = fc.constantFrom('seals', 'came', 'back', 'to', 'the', 'old', 'docks');
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.boolean(),
      (lines, seed, take) => {
        const at = seed % lines.length;
        const words = wordsOf(lines[at] ?? '');
        const changed = take ? words.slice(1) : [...words, 'otters'];
        const texts = lines.with(at, changed.join(' '));
        const differences = compareWords(lines, edited(texts), []);
        const net = differences.reduce((sum, { missing, added }) => sum + added.length - missing.length, 0);
        expect(net).toBe(take ? -1 : 1);
      },
    ),
  );
});

test('two long texts with nothing in common are told apart in bounded time', () => {
  const long = (word: string): string[] =>
    Array.from({ length: 20_000 }, (_, index) => `${word}${index} ${word}`);
  expect(compareWords(long('seal'), edited(long('otter')), [])).toHaveLength(1);
});
