import { describe, expect, test } from 'vitest';
import {
  controls,
  readMorePhrases,
  subscribePhrases,
} from '../../../src/article/html/rules/furniture-lines.ts';
import { furnitureWords } from '../../../src/article/html/rules/furniture-words.ts';
import { notices } from '../../../src/article/rules/notices.ts';
import * as parts from '../../../src/article/html/rules/part-words.ts';
import { blockTags, closedBy, unseenTags, voidTags } from '../../../src/article/html/rules/tags.ts';
import { furniture } from '../../../src/article/rules/furniture.ts';

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);
const tables: readonly (readonly [string, readonly string[]])[] = [
  ['words of furniture', Object.values(furnitureWords).flat()],
  ['lines of controls, text’s included', [...furniture, ...controls].flatMap(({ lines }) => lines)],
  ['phrases that send elsewhere', readMorePhrases],
  ['phrases that ask to subscribe', subscribePhrases],
  ['phrases of notices', notices.flatMap(({ phrases }) => phrases)],
  ...Object.entries(parts).map(([name, words]) => [name, [...words]] as const),
];

describe('the tables of rules', () => {
  test.each(tables)('hold nothing twice: %s', (_, values) => {
    expect(repeated(values)).toEqual([]);
  });

  test.each(tables)('are in small letters, without white space at their ends: %s', (_, values) => {
    expect(values.filter((value) => value === '' || value !== value.trim().toLowerCase())).toEqual([]);
  });

  test('have words that a class can hold: letters and digits only', () => {
    const words = [
      ...Object.values(furnitureWords).flat(),
      ...Object.values(parts).flatMap((set) => [...set]),
    ];
    expect(words.filter((word) => /[^\p{L}\p{M}\p{N}]/u.test(word))).toEqual([]);
  });

  test('call nothing an article’s part and furniture at once', () => {
    const furnitureSet = new Set(Object.values(furnitureWords).flat());
    const named = [parts.captionWords, parts.creditWords, parts.standfirstWords, parts.quoteWords].flatMap(
      (set) => [...set],
    );
    expect(named.filter((word) => furnitureSet.has(word))).toEqual([]);
  });

  test('end no element that cannot be open', () => {
    expect([...closedBy.values()].flatMap(({ tags }) => tags.filter((tag) => voidTags.has(tag)))).toEqual([]);
    expect([...unseenTags].filter((tag) => blockTags.has(tag) && voidTags.has(tag))).toEqual([]);
  });
});
