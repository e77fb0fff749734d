import { times } from '../../../src/markdown/page/times.ts';
import { describe, expect, test } from 'vitest';
import type { PlacedMention } from '../../../src/layouts/collections.ts';
import {
  bySection,
  bySpelling,
  inPages,
  inSentences,
  mentionCount,
  namesBeside,
  numbered,
  wordsOfSentence,
} from '../../../src/layouts/names/concordance.ts';
import { mentionChart } from '../../../src/layouts/names/mention-chart.ts';

const article = (id: string, published?: string): PlacedMention['article'] =>
  ({ id, data: { title: id, published, language: 'en' } }) as unknown as PlacedMention['article'];
const harbour = article('harbour', '2020-03-01');

/** A mention as the pages have it; what a test does not say is of no matter to it. */
const mention = (given: Partial<PlacedMention>): PlacedMention => ({
  id: 'm1',
  name: 'river-guard',
  spelling: 'River Guard',
  before: 'The ',
  after: ' left.',
  block: 0,
  article: harbour,
  caption: undefined,
  met: 1,
  ...given,
});

const section = (text: string) => ({ id: text, text });

describe('the mentions of a name', () => {
  test('stand under their sections in the order of the text, captions last', () => {
    const groups = bySection(
      numbered([
        mention({}),
        mention({ section: section('The lock') }),
        mention({ section: section('The lock') }),
        mention({ caption: 2 }),
      ]),
    );
    expect(groups.map(({ heading, mentions }) => [heading, mentions.map(({ number }) => number)])).toEqual([
      ['Beginning', [1]],
      ['The lock', [2, 3]],
      ['Captions', [4]],
    ]);
  });

  test('stand under their spellings, the most frequent first', () => {
    const groups = bySpelling(
      numbered([
        mention({ spelling: 'RG' }),
        mention({}),
        mention({ spelling: 'Harbour Guard' }),
        mention({}),
      ]),
    );
    expect(groups.map(({ heading }) => heading)).toEqual(['River Guard', 'RG', 'Harbour Guard']);
  });

  test('are put together where they stand in one sentence, which then is heard once', () => {
    const sentence = 'The River Guard (RG) left.';
    const [first, second] = ['River Guard', 'RG'].map((spelling) => {
      const at = sentence.indexOf(spelling);
      return mention({
        spelling,
        before: sentence.slice(0, at),
        after: sentence.slice(at + spelling.length),
      });
    });
    if (!first || !second) throw new Error('two mentions');
    const [together, alone] = inSentences(numbered([first, second, mention({ block: 1 })]));
    expect(together?.map(({ number }) => number)).toEqual([1, 2]);
    expect(alone?.map(({ number }) => number)).toEqual([3]);
    expect(together && wordsOfSentence(together)).toEqual([
      { text: 'The ', mentioned: false },
      { text: 'River Guard', mentioned: true },
      { text: ' (', mentioned: false },
      { text: 'RG', mentioned: true },
      { text: ') left.', mentioned: false },
    ]);
  });

  test('the same words twice in one paragraph are two sentences', () => {
    expect(inSentences(numbered([mention({}), mention({})]))).toHaveLength(2);
  });

  test('fill pages of which none is too long, and there is always one', () => {
    const all = numbered(Array.from({ length: 5000 }, () => mention({})));
    const pages = inPages(all);
    expect(Math.max(...pages.map(({ length }) => length))).toBe(60);
    expect(pages.flat()).toEqual(all);
    expect(inPages([])).toEqual([[]]);
  });

  test('are counted in words', () => {
    expect([1, 2, 3, 5000].map(times)).toEqual(['once', 'twice', '3 times', '5,000 times']);
    expect([1, 5000].map(mentionCount)).toEqual(['1 mention', '5,000 mentions']);
  });
});

describe('the names beside a name', () => {
  test('are counted by paragraphs, the most frequent first', () => {
    const paragraphs = [['a', 'b'], ['a', 'c', 'b'], ['a']].map((names) => new Set(names));
    expect(namesBeside('a', paragraphs)).toEqual([
      { name: 'b', paragraphs: 2 },
      { name: 'c', paragraphs: 1 },
    ]);
  });
});

describe('the chart', () => {
  const sections = () => ['The lock', 'The river'];
  const rows = (mentions: readonly PlacedMention[]) =>
    mentionChart(mentions, sections)?.rows.map(({ label, count }) => [label, count]);

  test('goes through the one article, with the sections that do not mention it', () => {
    expect(rows([mention({}), mention({ section: section('The river') }), mention({ caption: 1 })])).toEqual([
      ['Beginning', 1],
      ['The lock', 0],
      ['The river', 1],
      ['Captions', 1],
    ]);
  });

  test('goes over time where there are several articles: days, months or years', () => {
    const on = (...days: (string | undefined)[]) =>
      rows(days.map((day, at) => mention({ article: article(`article-${at}`, day) })));
    expect(on('2020-03-01', '2020-03-03')).toEqual([
      ['1 March 2020', 1],
      ['2 March 2020', 0],
      ['3 March 2020', 1],
    ]);
    expect(on('2020-03-01', '2019-12-31', undefined)).toEqual([
      ['December 2019', 1],
      ['January 2020', 0],
      ['February 2020', 0],
      ['March 2020', 1],
      ['Without a date', 1],
    ]);
    expect(on('2016-03-01', '2018-12-31')).toEqual([
      ['2016', 1],
      ['2017', 0],
      ['2018', 1],
    ]);
  });

  test('has few rows however long the time, and loses no mention', () => {
    const years = Array.from({ length: 150 }, (_, at) =>
      mention({ article: article(`a-${at}`, `${1870 + at}-05-01`) }),
    );
    const shown = rows(years) ?? [];
    expect(shown.length).toBeLessThanOrEqual(24);
    expect(shown[0]?.[0]).toBe('1870 to 1876');
    expect(shown.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(150);
  });

  test('is left out where it would have nothing to tell', () => {
    expect(rows([mention({})])).toBeUndefined();
    expect(rows([])).toBeUndefined();
    expect(mentionChart([mention({}), mention({})], () => [])).toBeUndefined();
  });
});
