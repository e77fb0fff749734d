/** What looks quickly instead of a pattern must say what the pattern says. */
import { expect, test } from 'vitest';
import { countCharacters, countMatching } from '../../src/article/language/count-characters.ts';
import { endOfLetters } from '../../src/article/letters.ts';
import { factsOf } from '../../src/article/evidence/line-facts.ts';
import { mayHoldLabelWithName } from '../../src/article/credit/label-patterns.ts';
import { isWhiteSpace } from '../../src/article/white-space.ts';
import { wordFilterOf } from '../../src/article/word-filter.ts';

const units = Array.from({ length: 0x1_0000 }, (_, unit) => unit);

test('white space is what JavaScript’s \\s says, for every code unit', () => {
  const differing = units.filter((unit) => isWhiteSpace(unit) !== /\s/u.test(String.fromCharCode(unit)));
  expect(differing).toEqual([]);
});

test('letters and marks are what their properties say, for every code unit', () => {
  const differing = units.filter((unit) => {
    const text = String.fromCharCode(unit);
    return (endOfLetters(text, 0) === 1) !== /[\p{L}\p{M}]/u.test(text);
  });
  expect(differing).toEqual([]);
});

test.each([
  ['Malmö, 12', 5],
  ['𐐀𐐨x 1', 5],
  ['e\u0301t\u00e9 ', 4],
  ['👩 a', 0],
  ['\ud83d', 0],
])('the letters that open %j end at %i', (text, end) => {
  expect(endOfLetters(text, 0)).toBe(end);
});

test.each(['', 'Oslo', 'Ďáblice 𐐀𐐨𐐀 \ud83d\udc69 \udc00\ud800', 'האור והחושך', 'ääyy 人民 서울'])(
  'counted characters match as often as the text’s: %j',
  (text) => {
    for (const pattern of [/\p{L}/gu, /\p{sc=Han}/gu, /[äå]/giu, /\p{sc=Hebrew}/gu, /[^a]/gu]) {
      const whole = text.replace(/\p{Cs}/gu, '').match(pattern)?.length ?? 0;
      expect(countMatching(countCharacters(text), pattern)).toBe(whole);
    }
  },
);

test('two counts in turn do not mix', () => {
  countCharacters('aaa');
  expect(countCharacters('ab').counts).toEqual(
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  );
});

test('a filter of words lets each of them pass, with a capital too, and stops most others', () => {
  const words = ['goverment', 'alot', 'a', 'it’s', 'über'];
  const mayBe = wordFilterOf(words);
  for (const word of words) expect(mayBe(`“${word}”`, 1, word.length + 1)).toBe(true);
  expect(mayBe('Goverment', 0, 9)).toBe(true);
  const others = 'the ferry left the harbour before dawn with forty people aboard'.split(' ');
  expect(others.filter((word) => mayBe(word, 0, word.length)).length).toBeLessThan(3);
});

test.each([
  ['Smoke rises. Photo by Jane Doe', true],
  ['the treatmentPhoto by Jane Doe', true],
  ['part of the start', false],
  ['a party, then art Jane', true],
])('a label may be in %j: %s', (text, may) => {
  expect(mayHoldLabelWithName(text)).toBe(may);
});

test.each([
  ['The ferry left at noon.', 'stop'],
  ['The ferry left at noon. – Reuters', 'stop'],
  ['The ferry left at noon. (dpa)', 'stop'],
  ['Why it left – and when?', 'question'],
  ['The ferry, half-empty', 'open'],
  ['The ferry at noon', 'open'],
])('%j ends as a line does that is %s', (text, ending) => {
  expect(factsOf({ type: 'paragraph', text }).ending).toBe(ending);
});
