import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSuggestions } from '../../src/commands/names/describe-suggestions.ts';
import { compileNames } from '../../src/names/compile-names.ts';
import { suggestNames } from '../../src/names/suggest-names.ts';
import { expectGolden } from '../markdown/expect-golden.ts';
import { exampleNames } from './example-names.ts';

const folder = join(import.meta.dirname, '../fixtures/names/suggest');
const matcher = compileNames(exampleNames);

describe('suggestNames', () => {
  const texts = readFileSync(join(folder, 'in.txt'), 'utf8').split('\n');
  const suggestions = suggestNames(texts, matcher);

  it('lists misspelt names, explained ones, Arabic ones and capitals, each with its lines', () => {
    expectGolden(join(folder, 'listing.txt'), describeSuggestions('in.txt', suggestions, false));
  });

  it('gives for each place the very words, and none twice', () => {
    const seen = new Set<string>();
    for (const { text, places } of suggestions) {
      for (const { index, range } of places) {
        expect(texts[index]?.slice(...range)).toBe(text);
        const key = `${index} ${range[0]}`;
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  it('says so where there is nothing', () => {
    expect(describeSuggestions('in.txt', suggestNames(['It rained.'], matcher), false)).toBe(
      'in.txt\n\nNothing to suggest.\n\n',
    );
  });
});
