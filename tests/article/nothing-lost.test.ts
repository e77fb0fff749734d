import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { Fault } from '../../src/article/fault.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { fixtures, texts } from './arbitrary-texts.ts';
import { faultsOf } from './faults-of.ts';

function parseOrFault(received: string): Article | Fault {
  try {
    return parseArticle(received);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

describe('nothing is lost and nothing invented', () => {
  test('in any text, every character that is not white space stands in exactly one block', () => {
    fc.assert(
      fc.property(texts, (received) => {
        const article = parseOrFault(received);
        if (article instanceof Fault) expect(article.code).toBe('empty');
        else expect(faultsOf(received, article)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  test.each(fixtures)('in the fixture %#', (received) => {
    expect(faultsOf(received, parseArticle(received))).toEqual([]);
  });

  test('a text is empty only where it holds nothing but white space', () => {
    fc.assert(
      fc.property(texts, (received) => {
        expect(parseOrFault(received) instanceof Fault).toBe(received.trim() === '');
      }),
    );
  }, 30_000);
});

describe('the same text gives the same article', () => {
  test('whatever its line ends', () => {
    for (const received of fixtures) {
      const kinds = (text: string): unknown =>
        parseArticle(text).blocks.map(({ type, text: words, credit }) => ({ type, words, credit }));
      for (const end of ['\r\n', '\r', '\u2028'])
        expect(kinds(received.replaceAll('\n', end))).toEqual(kinds(received));
    }
  });

  test('and its own text, parsed again, has the same title and captions', () => {
    for (const received of fixtures) {
      const first = parseArticle(received);
      const printed = first.blocks
        .filter(({ suggested }) => !suggested)
        .map(({ range }) => received.slice(...(range ?? [0, 0])));
      const second = parseArticle(printed.join('\n\n'), { language: first.language });
      expect(second.title).toBe(first.title);
      expect(second.blocks.map(({ type, credit }) => ({ type, credit }))).toEqual(
        first.blocks.map(({ type, credit }) => ({ type, credit })),
      );
    }
  });

  test('and options are not changed', () => {
    const options = Object.freeze({ language: 'en', title: 'Given', published: '2020-01-02' });
    expect(parseArticle('A line.\n\nAnother line.', options)).toMatchObject({
      language: 'en',
      title: 'Given',
      published: '2020-01-02',
    });
  });
});

describe('time and memory are bounded', () => {
  test.each([
    ['one line of letters', 'A'.repeat(2_000_000)],
    ['one line of prose', 'The ferry left at noon. '.repeat(80_000)],
    ['brackets', '('.repeat(2_000_000)],
    ['slashes', 'a/'.repeat(1_000_000)],
    ['labels', 'Credit: '.repeat(200_000)],
    ['quotation marks', '”'.repeat(2_000_000)],
    ['spaces inside', `a${' '.repeat(2_000_000)}b`],
    ['many lines of one letter', 'a\n'.repeat(20_000)],
  ])('%s', (_, received) => {
    const started = process.cpuUsage();
    parseArticle(received);
    // Linear time is a small part of this on any machine; the quadratic patterns this is for took minutes.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });

  test('more lines than any article has are refused in one sentence', () => {
    expect(() => parseArticle('a\n'.repeat(1_000_001))).toThrow(/more than 1,000,000 lines/u);
  });
});
