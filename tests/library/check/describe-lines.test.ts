import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { kindNames } from '../../../src/library/check/check-words.ts';
import { correctLine } from '../../../src/library/check/correct-line.ts';
import { describeLines } from '../../../src/library/check/describe-lines.ts';
import { filterLines, filterNames } from '../../../src/library/check/filter-lines.ts';
import { languageChoices } from '../../../src/library/check/language-choices.ts';

const received = `The ferry stays in the harbour

The crew stayed on the quay on Friday because nobody had paid it since the the spring.

Passengers wait on the quayCredit: Example Pictures

Share

The owners said that the money would be there on Monday, as they had said before.`;
const article = parseArticle(received);
const lines = describeLines(article, received);

describe('a line', () => {
  test('says as it came what it is, and why', () => {
    expect(lines.map(({ words }) => words)).toEqual(received.split('\n\n'));
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(lines[2]?.reasons).toEqual([
      'It is credited to Example Pictures.',
      'The label “Credit:” is followed by names to the end of the line.',
    ]);
  });

  test('says its faults of the source', () => {
    expect(lines.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      [],
      ['doubled-word'],
      [],
      [],
      [],
    ]);
  });

  test('that the reader put right says so, and is unsure no more', () => {
    const evidence = [{ says: 'is short', weight: 0.4 }];
    const range = article.blocks[1]?.range ?? ([0, 0] as const);
    const weighed: Article = {
      ...article,
      receipt: [{ step: 'sort-lines', reason: 'It looks so.', range, evidence }],
    };
    expect(describeLines(weighed, received).map(({ isUnsure }) => isUnsure)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    const put = correctLine(weighed, received, 1, 'heading');
    expect(describeLines(put, received)[1]).toMatchObject({
      isUnsure: false,
      reasons: ['It looks so.', 'The reader: this is a heading.'],
    });
  });

  test('of a page that was set aside says what is known of it', () => {
    const html =
      '<article><h1>The ferry stays</h1><p>It stays for good, the owners said.</p><div class="share">Share</div></article>';
    const page = describeLines(parseArticle(html, { type: 'html' }), html);
    expect(page.at(-1)).toMatchObject({ kind: 'aside', reasons: ['Lectern set it aside: share links.'] });
  });

  test('can be joined with the one before where both are part of the article', () => {
    expect(lines.map(({ canJoin }) => canJoin)).toEqual([false, true, true, false, false]);
  });
});

describe('the filter', () => {
  test('shows what it says', () => {
    const counts = filterNames.map((name) => [name, filterLines(lines, name).length]);
    expect(Object.fromEntries(counts)).toEqual({ all: 5, captions: 1, aside: 1, unsure: 0, faults: 1 });
  });
});

describe('the choices', () => {
  test('every kind of line has a name of its own', () => {
    expect(new Set(Object.values(kindNames)).size).toBe(Object.keys(kindNames).length);
  });

  test('the languages have their own names, each once, and the article’s is among them whatever it is', () => {
    const choices = languageChoices('x-broken-tag');
    const names = choices.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Arabic', 'English', 'Central Kurdish', 'Not known', 'x-broken-tag']),
    );
    expect(names.filter((name) => name === 'Hebrew')).toHaveLength(1);
    expect(new Set(choices.map(({ tag }) => tag)).size).toBe(choices.length);
    expect(languageChoices('pt-BR').map(({ name }) => name)).toContain('Brazilian Portuguese');
  });
});
