import { describe, expect, test } from 'vitest';
import { correct, type Checked } from '../../../src/library/check/checked.ts';
import { correctLine, type LineKind } from '../../../src/library/check/correct-line.ts';
import { giveLanguage, giveTitle } from '../../../src/library/check/give-facts.ts';
import { linesOf, type Line } from '../../../src/library/check/lines-of.ts';
import { Steps } from '../../../src/library/check/steps.ts';
import { ownArticle } from '../own-article.ts';

const received = `The ferry stays in the harbour

By Marta Quill

The crew stayed on the quay on Friday because nobody had paid it since the spring.

The owners said that the money would be there on Monday, as they had said before.`;
const { facts, text } = ownArticle(received);
const checked: Checked = { facts: { ...facts, words: 40 }, text };

describe('the facts of an article', () => {
  test('follow a correction: title, byline, words', () => {
    const without = correct(checked, (a, r) => correctLine(a, r, 1, 'aside'));
    expect(without.facts).toMatchObject({ words: 37, title: facts.title });
    expect(without.facts).not.toHaveProperty('byline');
    expect(without.text.corrected).toBe(true);
    const named = correct(checked, (a, r) => correctLine(a, r, 3, 'title'));
    expect(named.facts).toMatchObject({
      titleFrom: 'received',
      title: expect.stringMatching(/^The owners/u) as string,
    });
  });

  test('know a title of the reader, also after other corrections, until it is taken back', () => {
    const given = correct(checked, (a, r) => giveTitle(a, r, 'Mine'), 'reader');
    expect(given.facts).toMatchObject({ title: 'Mine', titleFrom: 'reader' });
    const later = correct(given, (a, r) => correctLine(a, r, 2, 'quote'));
    expect(later.facts).toMatchObject({ title: 'Mine', titleFrom: 'reader' });
    expect(correct(later, (a, r) => giveTitle(a, r, '')).facts).toMatchObject({
      title: facts.title,
      titleFrom: 'received',
    });
  });

  test('know its language and direction', () => {
    expect(correct(checked, (a, r) => giveLanguage(a, r, 'nl')).facts).toMatchObject({ language: 'nl' });
  });

  test('stay as they are where nothing has changed', () => {
    expect(correct(checked, (a) => a)).toBe(checked);
  });
});

describe('steps', () => {
  const line = (steps: Steps, at: number): Line =>
    linesOf(steps.now.text.article)[at] ?? { text: '', reason: '' };
  const choose = (steps: Steps, at: number, kind: LineKind, control?: object): void => {
    steps.changeLine(line(steps, at), (i) => (a, r) => correctLine(a, r, i, kind), {
      did: kind,
      ...(control && { control }),
    });
  };

  test('go back and forth, and say what was done', () => {
    const steps = new Steps(checked);
    choose(steps, 2, 'quote');
    choose(steps, 3, 'aside');
    expect(steps.undo()).toBe('aside');
    expect(steps.undo()).toBe('quote');
    expect(steps.undo()).toBeUndefined();
    expect(steps.now).toBe(checked);
    expect(steps.redo()).toBe('quote');
    expect([steps.canUndo, steps.canRedo]).toEqual([true, true]);
  });

  test('of one list that is walked through are one, and what was passed on the way has done nothing', () => {
    const steps = new Steps(checked);
    const control = {};
    choose(steps, 3, 'title', control);
    expect(steps.now.facts.title).toMatch(/^The owners/u);
    choose(steps, 3, 'byline', control);
    expect(steps.now.facts.title).toBe(facts.title);
    choose(steps, 3, 'aside', control);
    steps.endWalk();
    choose(steps, 3, 'quote', control);
    expect([steps.undo(), steps.undo(), steps.undo()]).toEqual(['quote', 'aside', undefined]);
  });

  test('that lead back to where the list began are none', () => {
    const steps = new Steps(checked);
    const control = {};
    choose(steps, 3, 'title', control);
    choose(steps, 3, 'paragraph', control);
    expect(steps.now).toBe(checked);
    expect(steps.canUndo).toBe(false);
  });
});
