import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../src/markdown/reading-time.ts';

test('words are counted by the rules of the language', () => {
  expect(countWords('Two words, and two more.', 'en')).toBe(5);
  expect(countWords('東京で会議', 'ja')).toBeGreaterThan(1);
  expect(countWords('', 'en')).toBe(0);
});

test('a short text still takes a minute', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(920)).toBe(4);
});
