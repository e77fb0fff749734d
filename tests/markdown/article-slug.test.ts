import fc from 'fast-check';
import { slug } from 'github-slugger';
import { describe, expect, test, vi } from 'vitest';
import { articleSlug } from '../../src/markdown/article-slug.ts';

// Properties take a second, and many times that on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('articleSlug', () => {
  test.each([
    ['Reef “grows” by 1,000 – again', 'reef-grows-by-1000-again'],
    ['Straße über dem Fluß', 'straße-über-dem-fluß'],
    ['日本語 タイトル', '日本語-タイトル'],
    ['../../etc/passwd', 'etc-passwd'],
    ['snake_case  and\tspaces', 'snake-case-and-spaces'],
    ['e\u0301te\u0301', 'été'],
    ['a\u200Fb\u200Bc', 'abc'],
    ['\u05E9\u05C1.\u05B4', '\u05E9\u05B4\u05C1'],
    ['\u0130\u05C1', 'i\u05C1\u0307'],
    ['😀 !!!', 'article'],
    ['', 'article'],
    ['long '.repeat(20), 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('makes %j to %j', (title, expected) => {
    expect(articleSlug(title)).toBe(expected);
  });

  test('takes the next name where nothing is left of the first', () => {
    expect(articleSlug('* * *', 'seals')).toBe('seals');
    expect(articleSlug('Otters', 'seals')).toBe('otters');
  });

  test('is a safe file name, short, and the id that Astro makes of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })),
        (title) => {
          const name = articleSlug(title);
          expect(name).not.toMatch(/[\\/\0.\s]|^-|-$|^$/u);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
          expect(slug(name)).toBe(name);
          expect(articleSlug(name)).toBe(name);
        },
      ),
      { numRuns: 500 },
    );
  });
});
