/** Whatever a reader puts right in whatever text: as files of `content/` it has no fault. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { checkArticle } from '../../../src/commands/check/check-article.ts';
import { kindNames } from '../../../src/library/check/check-words.ts';
import { correctLine, type LineKind } from '../../../src/library/check/correct-line.ts';
import { divideLine } from '../../../src/library/check/divide-line.ts';
import { giveTitle } from '../../../src/library/check/give-facts.ts';
import { joinLines } from '../../../src/library/check/join-lines.ts';
import { linesOf } from '../../../src/library/check/lines-of.ts';
import { removeHeadings } from '../../../src/library/check/own-headings.ts';
import { markdownFiles, receivedBytes } from '../../../src/library/keep/archive/markdown-files.ts';
import { newArticle } from '../../../src/library/new-article.ts';
import type { OwnArticle } from '../../../src/library/own-article.ts';
import { then } from '../../library/keep/make-own.ts';

/** All that the reader is offered for a line that is no date. */
const kinds = (Object.keys(kindNames) as LineKind[]).filter((kind) => kind !== 'date');

const line = fc.constantFrom(
  'The ferry came back to the harbour',
  'By Jo Penn',
  'The ferry came back to the harbour on Monday after ten years, the harbour office said.',
  'A ferry at the quay. Credit: Jo Penn',
  'Smoke over the port. Photo: Sam Reed/EPA',
  'Share this article',
  '31 December 2019',
  '“It will stay,” the council said.',
  '- A new quay',
  '# not a heading :: [x](y)',
  'ADVERTISEMENT',
  'It will stay until the summer is over, and the tourists have gone home again.',
);

/** At its third space. */
const halves = (text: string): string[] => {
  const words = text.split(' ');
  return [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
};

const correction = fc.oneof(
  fc.record({ do: fc.constant('kind' as const), at: fc.nat(14), kind: fc.constantFrom(...kinds) }),
  fc.record({
    do: fc.constantFrom('join' as const, 'divide' as const, 'title' as const, 'plain' as const),
    at: fc.nat(14),
  }),
);

test('it passes the check', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(line, { minLength: 1, maxLength: 12 }),
      fc.array(correction, { maxLength: 5 }),
      async (lines, corrections) => {
        const received = lines.join('\n\n');
        let article = parseArticle(received);
        let titleFrom: OwnArticle['facts']['titleFrom'] | undefined;
        for (const one of corrections) {
          const count = linesOf(article).length;
          const at = one.at % count;
          if (one.do === 'kind') article = correctLine(article, received, at, one.kind);
          else if (one.do === 'join') article = joinLines(article, received, at);
          else if (one.do === 'divide')
            article = divideLine(article, received, at, halves(linesOf(article)[at]?.text ?? ''));
          else if (one.do === 'plain') article = removeHeadings(article, received, [at]);
          else {
            article = giveTitle(article, received, 'A title of my own');
            titleFrom = 'reader';
          }
        }
        const made = newArticle({
          id: 'x',
          received: { text: received, type: 'text' },
          article,
          digest: '',
          now: then,
        });
        const own: OwnArticle = {
          ...made,
          facts: { ...made.facts, ...(titleFrom && { titleFrom }) },
          text: { ...made.text, corrected: corrections.length > 0 },
        };
        const files = await markdownFiles(own, 'ferry');
        const { bytes } = receivedBytes(own.text.received);
        const stored = { ...files, received: bytes, receivedFile: 'ferry.txt', edited: true };
        expect(checkArticle('ferry', stored, { articles: new Set(), names: new Set() })).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
