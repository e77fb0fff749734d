import { describe, expect, test } from 'vitest';
import { chooseBreaks } from '../../src/article/parts/choose-breaks.ts';

/** Paragraphs about one thing: each says three of its words. */
function about(words: readonly string[], count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) =>
      `The ${words.map((__, k) => words[(i + k) % words.length]).join(' and the ')} were there on day ${i}.`,
  );
}

const ferry = ['ferry', 'captain', 'engine', 'harbour'];
const school = ['school', 'teacher', 'lesson', 'pupil'];
const orchard = ['orchard', 'apple', 'blossom', 'frost'];

describe('parts', () => {
  test('begin where the subject changes, though the parts are of other lengths', () => {
    const paragraphs = [...about(ferry, 8), ...about(school, 5), ...about(orchard, 7)];
    expect(chooseBreaks(paragraphs, 3)).toEqual([8, 13]);
  });

  test('are of even length where nothing tells', () => {
    expect(chooseBreaks(about(ferry, 4).concat(about(ferry, 4), about(ferry, 4)), 3)).toEqual([4, 8]);
  });

  test('hold two paragraphs or more, and are as many as was asked for', () => {
    for (let parts = 2; parts <= 12; parts += 1) {
      const breaks = [0, ...chooseBreaks(about(school, 37), parts), 37];
      expect(breaks).toHaveLength(parts + 1);
      for (let i = 1; i < breaks.length; i += 1)
        expect((breaks[i] ?? 0) - (breaks[i - 1] ?? 0)).toBeGreaterThan(1);
    }
  });

  test('are found in linear time in a text of any length', () => {
    const paragraphs = about(orchard, 20_000);
    const started = performance.now();
    chooseBreaks(paragraphs, 12);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
