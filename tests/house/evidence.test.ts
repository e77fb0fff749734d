import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import evidence from '../../src/layouts/evidence.json';
import { readCriteria } from '../../src/layouts/statement/read-criteria.ts';
import { numberedTests } from './numbered-tests.ts';

test('the accessibility statement names only test files that exist', () => {
  const files: readonly { readonly file: string }[] = evidence.site;
  expect(files.filter(({ file }) => !existsSync(`tests/site/${file}.test.ts`))).toEqual([]);
});

test('the accessibility statement comes from a run that passed', () => {
  expect(evidence.engines.length).toBeGreaterThan(0);
  expect(evidence.passed).toBeGreaterThan(0);
});

describe('the table of WCAG', () => {
  const criteria = readCriteria(readFileSync('src/layouts/statement/wcag-criteria.txt', 'utf8'));

  test('has all 86 success criteria of WCAG 2.2, by level, once and in order', () => {
    const numbers = criteria.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(86);
    expect(numbers).toEqual([...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    const perLevel = (level: string): number => criteria.filter((one) => one.level === level).length;
    // 2.2 without 4.1.1: 31 of level A, 24 of AA, 31 of AAA.
    expect(['A', 'AA', 'AAA'].map(perLevel)).toEqual([31, 24, 31]);
    // How many criteria each guideline has (1.1, 1.2 … 4.1).
    const perGuideline = Object.values(
      Object.groupBy(numbers, (number) => number.split('.').slice(0, 2).join('.')),
    ).map((group) => group?.length);
    expect(perGuideline).toEqual([1, 9, 6, 13, 4, 6, 3, 13, 8, 6, 6, 9, 2]);
  });

  test('names tests that there are, for all that it calls met, and a reason for all else', () => {
    const held = new Set(numberedTests().flatMap(({ numbers }) => numbers));
    expect(criteria.flatMap(({ tests }) => tests).filter((number) => !held.has(number))).toEqual([]);
    expect(criteria.filter(({ result, tests }) => result === 'met' && tests.length === 0)).toEqual([]);
    expect(criteria.filter(({ result, words }) => result !== 'met' && words.length < 15)).toEqual([]);
  });
});
