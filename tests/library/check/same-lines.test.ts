import { expect, test } from 'vitest';
import { correct, type Checked } from '../../../src/library/check/checked.ts';
import { correctLine } from '../../../src/library/check/correct-line.ts';
import { linesOf } from '../../../src/library/check/lines-of.ts';
import { isSameText, withLinesOf } from '../../../src/library/check/same-lines.ts';
import { Steps } from '../../../src/library/check/steps.ts';
import { ownArticle } from '../own-article.ts';

const { facts, text } = ownArticle(`The ferry stays in the harbour

The crew stayed on the quay.

The crew stayed on the quay.

Share

The owners said that the money would be there on Monday, as they had said before.`);
const mine: Checked = { facts, text };
/** What comes out of the store is never the same object. */
const other = structuredClone(correct(mine, (a, r) => correctLine(a, r, 1, 'quote')));

test('what another tab has kept takes over the lines that are the same, each once, and no other', () => {
  const taken = withLinesOf(mine, other);
  expect(taken).toEqual(other);
  const [before, after] = [mine, taken].map((checked) => linesOf(checked.text.article));
  expect(after?.map((line) => before?.indexOf(line))).toEqual([0, -1, 2, 3, 4]);
});

test('an article is the same where nothing in it is another', () => {
  expect(isSameText(mine.text, structuredClone(mine.text))).toBe(true);
  expect(isSameText(mine.text, other.text)).toBe(false);
});

test('what another tab has put right is a step: undo brings back what was here, and redo what is there', () => {
  const steps = new Steps(mine);
  const line = linesOf(mine.text.article)[4];
  if (line) steps.changeLine(line, (at) => (a, r) => correctLine(a, r, at, 'quote'), { did: 'Mine.' });
  const { now } = steps;
  steps.take(other, 'Theirs.');
  expect(steps.now).toBe(other);
  expect(steps.undo()).toBe('Theirs.');
  expect(steps.now).toBe(now);
  expect(steps.undo()).toBe('Mine.');
  expect([steps.redo(), steps.redo()]).toEqual(['Mine.', 'Theirs.']);
  expect(steps.now).toBe(other);
});
