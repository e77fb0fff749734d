/** Whatever a reader puts right, in whatever order: nothing is lost, nothing invented, and everything can be undone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { Fault } from '../../../src/article/fault.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { restoreReceived } from '../../../src/article/undo/restore-received.ts';
import { kindNames } from '../../../src/library/check/check-words.ts';
import { correctLine, type LineKind } from '../../../src/library/check/correct-line.ts';
import { divideLine } from '../../../src/library/check/divide-line.ts';
import { giveLanguage, giveTitle } from '../../../src/library/check/give-facts.ts';
import { begin, redo, step, undo } from '../../../src/library/check/history.ts';
import { joinLines } from '../../../src/library/check/join-lines.ts';
import { isReceived, linesOf, partsOf, wordsOf } from '../../../src/library/check/lines-of.ts';
import { keepHeading, removeHeadings } from '../../../src/library/check/own-headings.ts';
import { texts } from '../../article/arbitrary-texts.ts';
import { faultsOf } from '../../article/faults-of.ts';

const kinds = Object.keys(kindNames) as LineKind[];

type Change = (article: Article, received: string) => Article;

/** One of the lines, whichever there are. */
const nth = (article: Article, share: number): number => Math.floor(share * linesOf(article).length);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(share, fc.constantFrom(...kinds)).map(
      ([line, kind]): Change =>
        (a, r) =>
          correctLine(a, r, nth(a, line), kind),
    ),
  },
  {
    weight: 2,
    arbitrary: share.map(
      (line): Change =>
        (a, r) =>
          joinLines(a, r, nth(a, line)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(share, share, share).map(([line, one, other]): Change => (a, r) => {
      const at = nth(a, line);
      const whole = linesOf(a)[at];
      const words = whole ? wordsOf(whole, r) : '';
      const [first, second] = [one, other]
        .map((place) => Math.floor(place * words.length))
        .sort((x, y) => x - y);
      return divideLine(a, r, at, [words.slice(0, first), words.slice(first, second), words.slice(second)]);
    }),
  },
  fc.tuple(share, fc.string()).map(
    ([line, text]): Change =>
      (a, r) =>
        keepHeading(a, r, nth(a, line), text),
  ),
  share.map(
    (line): Change =>
      (a, r) =>
        removeHeadings(a, r, [nth(a, line)]),
  ),
  fc.string().map(
    (text): Change =>
      (a, r) =>
        giveTitle(a, r, text),
  ),
  fc.constantFrom('ar', 'de', 'ja', 'und', 'no language').map(
    (tag): Change =>
      (a, r) =>
        giveLanguage(a, r, tag),
  ),
);
const changes = fc.array(change, { minLength: 1, maxLength: 12 });

function parseOrSkip(received: string, type: 'text' | 'html'): Article {
  try {
    return parseArticle(received, { type });
  } catch (fault) {
    fc.pre(!(fault instanceof Fault));
    throw fault;
  }
}

test('of a text, every character that is not white space stands in exactly one line', () => {
  fc.assert(
    fc.property(texts, changes, (received, all) => {
      let article = parseOrSkip(received, 'text');
      for (const each of all) {
        article = each(article, received);
        expect(faultsOf(received, article)).toEqual([]);
        expect(article.title).not.toBe('');
      }
      expect(restoreReceived(article)).toBe(received);
    }),
    { numRuns: 300 },
  );
}, 30_000);

const markup = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){3,20}\.$/u).map((text) => `<p>${text}</p>`),
      fc.constantFrom(
        '<h1>The ferry stays</h1>',
        '<h2>At sea</h2>',
        '<div class="share">Share</div>',
        '<figure><img alt="A quay"><figcaption>Smoke. <b class="credit">EPA</b></figcaption></figure>',
        '<p class="byline">By Jane Doe</p>',
        '<ul><li>One</li><li>Two</li></ul>',
      ),
    ),
    { minLength: 1, maxLength: 15 },
  )
  .map((parts) => `<article>${parts.join('\n')}</article>`);

/** All characters of a page's lines, whatever their order: where a credit stood in the markup is not kept. */
const characters = (article: Article): string =>
  linesOf(article)
    .filter(isReceived)
    .flatMap((line) => Array.from(wordsOf(line, '').replace(/\s/gu, '')))
    .sort()
    .join('');

test('of a page, every character stays', () => {
  fc.assert(
    fc.property(markup, changes, (received, all) => {
      const parsed = parseOrSkip(received, 'html');
      let article = parsed;
      for (const each of all) article = each(article, received);
      expect(characters(article)).toBe(characters(parsed));
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('lines and parts are the same article', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        texts.map((text) => [text, 'text'] as const),
        markup.map((html) => [html, 'html'] as const),
      ),
      ([received, type]) => {
        const { blocks, setAside } = parseOrSkip(received, type);
        const again = partsOf(linesOf({ blocks, setAside }));
        expect(again.blocks).toEqual(blocks);
        expect(linesOf(again)).toEqual(linesOf({ blocks, setAside }));
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);

test('undoing all gives the article as it was, and doing all again what it became', () => {
  fc.assert(
    fc.property(texts, changes, (received, all) => {
      const parsed = parseOrSkip(received, 'text');
      let history = begin(parsed);
      for (const each of all) history = step(history, each(history.now, received));
      const { now, past } = history;
      past.forEach(() => (history = undo(history)));
      expect(history.now).toBe(parsed);
      expect(undo(history)).toBe(history);
      past.forEach(() => (history = redo(history)));
      expect(history.now).toBe(now);
      expect(redo(history)).toBe(history);
    }),
    { numRuns: 50 },
  );
});

test('a new step after one was undone takes its place', () => {
  const history = step(undo(step(step(begin('a'), 'b'), 'c')), 'd');
  expect(history).toEqual({ past: ['a', 'b'], now: 'd', future: [] });
});
