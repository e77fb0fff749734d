import { describe, expect, test } from 'vitest';
import { anchorWords, findAnchor, type Paragraph } from '../../../src/reading/notes/find-anchor.ts';
import type { Anchor } from '../../../src/reading/notes/note.ts';

const texts = [
  'The old bridge over the Nahr is closed. It was built in 1921, and lorries wore it out.',
  'A ferry takes people across from dawn to dusk. It is free for children, the mayor said.',
  'No.',
  'Engineers want to begin in May. The old bridge stays as it is until then, they said.',
];

const article = (...paragraphs: readonly string[]): readonly Paragraph[] =>
  paragraphs.map((text, at) => ({ number: at + 1, text }));

/** Marks words of a paragraph of the article as it was. */
function mark(number: number, words: string, from = 0): Anchor {
  const text = texts[number - 1] ?? '';
  const start = text.indexOf(words, from);
  const anchor = anchorWords({ number, text }, start, start + words.length);
  if (!anchor || start < 0) throw new Error(words);
  return anchor;
}

/** The words that are found again, with the number of their paragraph. */
function found(anchor: Anchor, paragraphs: readonly Paragraph[]): string | undefined {
  const place = findAnchor(anchor, paragraphs);
  const text = paragraphs.find(({ number }) => number === place?.paragraph)?.text ?? '';
  return (
    place && `${place.paragraph}${place.changed ? ' changed' : ''}: ${text.slice(place.start, place.end)}`
  );
}

describe('Marked words', () => {
  test('are kept with what stands around them, and with their sentence', () => {
    expect(mark(1, 'built in 1921')).toEqual({
      quote: 'built in 1921',
      prefix: 'old bridge over the Nahr is closed. It was',
      suffix: ', and lorries wore it out.',
      paragraph: 1,
      sentence: 2,
    });
  });

  test('are taken whole where a word is marked in part, without the space at their ends', () => {
    expect(mark(2, 'erry takes peop').quote).toBe('ferry takes people');
    expect(mark(2, ' from dawn ').quote).toBe('from dawn');
  });

  test('are as exact as their script allows where no spaces stand between words', () => {
    const text = '桥已经关闭了。五月开放。';
    expect(anchorWords({ number: 1, text, language: 'zh' }, 3, 5)?.quote).toBe('关闭');
  });

  test('have a word among them: a lone comma is none', () => {
    const text = texts[0] ?? '';
    expect(anchorWords({ number: 1, text }, text.indexOf(','), text.indexOf(',') + 1)).toBe(undefined);
  });
});

describe('Marked words are found again', () => {
  const [one = '', two = '', three = '', four = ''] = texts;

  test('where they were', () => {
    expect(found(mark(2, 'free for children'), article(...texts))).toBe('2: free for children');
    expect(found(mark(3, 'No.'), article(...texts))).toBe('3: No.');
  });

  test('whatever white space the page has now', () => {
    expect(found(mark(1, 'built in 1921'), article(one.replaceAll(' ', '\n  ')))).toContain('1: built');
  });

  test('in a paragraph that was moved', () => {
    expect(found(mark(4, 'begin in May'), article(four, one, two, three))).toBe('1: begin in May');
  });

  test('behind a heading or paragraphs that were added', () => {
    expect(found(mark(1, 'old bridge'), article('New today', 'The old mill is open.', ...texts))).toBe(
      '3: old bridge',
    );
  });

  test('with a word in them corrected, and this is told', () => {
    const corrected = one.replace('lorries', 'trucks');
    expect(found(mark(1, 'lorries wore it out'), article(corrected, two))).toBe(
      '1 changed: trucks wore it out',
    );
  });

  test('when they are one word, and it was corrected', () => {
    expect(found(mark(1, 'lorries'), article(one.replace('lorries', 'buses'), two))).toBe('1 changed: buses');
  });

  test('with a word corrected beside them', () => {
    expect(found(mark(2, 'free for children'), article(one, two.replace('mayor', 'council')))).toBe(
      '2: free for children',
    );
  });

  test('with words added in them', () => {
    const longer = two.replace('from dawn to dusk', 'every day from dawn to dusk');
    expect(found(mark(2, 'A ferry takes people across from dawn'), article(one, longer))).toBe(
      '2 changed: A ferry takes people across every day from dawn',
    );
  });

  test('when all around them was rewritten, if they are words enough to tell', () => {
    const rewritten = 'Today we learn: it is free for children, the mayor said. Nobody had asked for that.';
    expect(found(mark(2, 'It is free for children, the mayor said'), article(one, rewritten))).toContain(
      '2 changed: it is free for children, the mayor said',
    );
  });

  test('at the right one of several places', () => {
    expect(found(mark(4, 'old bridge'), article('A line.', ...texts))).toBe('5: old bridge');
    expect(found(mark(1, 'old bridge'), article('A line.', ...texts))).toBe('2: old bridge');
  });
});

describe('Marked words are no longer found', () => {
  const [one = '', two = ''] = texts;

  test('when their paragraph is gone', () => {
    expect(found(mark(4, 'Engineers want to begin in May.'), article(one, two))).toBe(undefined);
  });

  test('when they alone are gone, though the same short words stand elsewhere', () => {
    expect(found(mark(3, 'No.'), article(one, two, 'He said no. Nobody asked why.'))).toBe(undefined);
    expect(found(mark(1, 'old bridge'), article('Nobody crosses the old bridge at night, people say.'))).toBe(
      undefined,
    );
  });

  test('when nothing of the article is there', () => {
    expect(found(mark(1, 'old bridge'), [])).toBe(undefined);
  });
});

test('A hundred notes in a long article are found again in a moment, when none of its paragraphs is as it was', () => {
  let seed = 1;
  // Numbers without a pattern, the same in each run.
  const word = (): string => `w${(seed = (seed * 16_807) % 2_147_483_647) % 1000}`;
  const long = article(...Array.from({ length: 200 }, () => Array.from({ length: 60 }, word).join(' ')));
  const edited = long.map(({ number, text }) => ({
    number: number + 3,
    text: text.replace(/w\d+\b/u, 'changed'),
  }));
  const begun = process.cpuUsage();
  for (let number = 1; number <= 100; number++) {
    const anchor = anchorWords(long[number - 1] ?? { number, text: '' }, 40, 80);
    expect(anchor && findAnchor(anchor, edited)?.paragraph).toBe(number + 3);
  }
  // In microseconds of the processor. A phone is some ten times slower, and no one marks a hundred places; a fault in the
  // pruning costs a hundredfold.
  expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
});
