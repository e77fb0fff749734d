import { describe, expect, test } from 'vitest';
import type { OwnSearchEntry } from '../../../src/names/search/own-results.ts';
import { libraryPrefix } from '../../../src/names/search/own-results.ts';
import { planSearch } from '../../../src/names/search/plan-search.ts';
import type { Block } from '../../../src/article/article.ts';
import { describeArticle, hasPhrases } from '../../../src/library/find/describe-article.ts';
import { queryWords } from '../../../src/library/find/query-words.ts';
import { searchedTexts } from '../../../src/library/find/searched-texts.ts';
import { libraryName } from '../../../src/library/keep/library-name.ts';
import { matcher, ownBlocks, type Owned } from './own-articles.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const flood = ownBlocks('flood', 'The flood', [
  { type: 'title', text: 'The flood' },
  paragraph('The river rose. It rained.'),
  { type: 'heading', level: 2, text: 'The dam' },
  paragraph("Kata'ib Hezbollah held the dam and the river fell."),
  paragraph('Later the Hezbollah Brigades left the river.'),
  { type: 'caption', text: 'A river.', credit: 'Reuters', creditText: 'Credit: Reuters' },
]);

const describeFor = (query: string, { facts, article }: Owned = flood, place: 'text' | 'caption' = 'text') =>
  describeArticle({ facts, place }, article, {
    plan: planSearch(query, matcher),
    matcher,
    address: `/library/article/?id=${facts.id}`,
  });

const text = (parts: readonly { text: string; marked: boolean }[]): string =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

describe('An own article that was found by words', () => {
  test('lists each section that holds them, and leads to the very place', () => {
    const { title, href, hits, kept } = describeFor('river');
    expect([title, href, kept]).toEqual(['The flood', '/library/article/?id=flood', 'in your library']);
    expect(hits.map((hit) => [hit.title, hit.href])).toEqual([
      ['Beginning', '/library/article/?id=flood#p-1:~:text=river'],
      ['The dam', '/library/article/?id=flood#p-2:~:text=the-,river,-fell'],
    ]);
    expect(text(hits[1]?.excerpt ?? [])).toBe("Kata'ib Hezbollah held the dam and the [river] fell.");
  });

  test('in its beginning alone needs no list', () => {
    const { hits, excerpt } = describeFor('rained');
    expect(hits).toEqual([]);
    expect(text(excerpt)).toBe('It [rained].');
  });

  test('in its captions is a result of its own', () => {
    const { title, href, hits } = describeFor('river', flood, 'caption');
    expect([title, href]).toEqual(['Captions: The flood', '/library/article/?id=flood#captions']);
    expect(hits.map((hit) => hit.title)).toEqual(['Caption 1']);
    expect(hits[0]?.href).toMatch(/#caption-1(:~:text=|$)/u);
  });

  test('marks words that stand side by side as one', () => {
    expect(text(describeFor('river fell').hits[1]?.excerpt ?? [])).toContain('[river fell]');
  });

  test('says what it is where it is not English, and that it is in the archive', () => {
    const german = ownBlocks('de', 'Die Flut', [paragraph('Der Fluss stieg.')], {
      language: 'de',
      archived: true,
    });
    expect(describeFor('Fluss', german)).toMatchObject({ language: 'de', kept: 'in your library, archived' });
    expect(describeFor('river').language).toBeUndefined();
  });
});

describe('An own article that was found by a name', () => {
  test('lists every mention, and as what it was matched', () => {
    const { hits } = describeFor("Kata'ib Hezbollah");
    expect(hits.map(({ title, matchedAs }) => [title, matchedAs])).toEqual([
      ['The dam, mention 1', undefined],
      ['The dam, mention 2', 'Hezbollah Brigades'],
    ]);
    expect(hits[1]?.href).toBe('/library/article/?id=flood#p-3:~:text=Hezbollah%20Brigades');
    expect(text(hits[1]?.excerpt ?? [])).toBe('Later the [Hezbollah Brigades] left the river.');
  });
});

test('Words in quotation marks stand side by side in one text', () => {
  const has = (query: string): boolean =>
    hasPhrases({ facts: flood.facts, place: 'text' }, flood.article, queryWords(planSearch(query)));
  expect(has('"river fell"')).toBe(true);
  expect(has('"fell river"')).toBe(false);
  expect(has('"rained the dam"')).toBe(false);
});

test('A text without spaces has no link to a piece of it: browsers would not find it', () => {
  const news = ownBlocks('news', '新闻', [paragraph(`${'的'.repeat(60)}大使馆。`)], { language: 'zh' });
  expect(describeFor('大使馆', news).excerpt).toContainEqual({ text: '大使馆', marked: true });
});

test('What is printed above the text is no paragraph', () => {
  const { article } = ownBlocks('a', 'New title', [
    { type: 'title', text: 'Old title' },
    { type: 'byline', text: 'By A. Writer' },
    paragraph('One.'),
    { type: 'listItem', text: '• Two.' },
  ]);
  const texts = searchedTexts({ ...article, byline: 'By A. Writer' }, 'New title');
  expect(texts.map((each) => [each.id, each.text])).toEqual([
    ['', 'New title'],
    ['', 'By A. Writer'],
    ['p-1', 'Old title'],
    ['p-2', 'One.'],
    ['p-3', '• Two.'],
  ]);
});

test('The database of every library is known as one to the search of the site', () => {
  expect(libraryName.startsWith(libraryPrefix)).toBe(true);
});

test('What the search of the site loads is what it expects', async () => {
  // The types say it; the test is there for `npm run types` to see them side by side.
  const entry: OwnSearchEntry = await import('../../../src/library/find/own-search.ts');
  expect(entry.openOwnSearch).toBeTypeOf('function');
});
