import { describe, expect, test } from 'vitest';
import { searchLibrary } from '../../../src/library/find/search-library.ts';
import { planSearch } from '../../../src/names/search/plan-search.ts';
import { exampleNames } from '../../names/example-names.ts';
import { libraryOf, matcher, ownArticle, ownBlocks, type Owned } from './own-articles.ts';

const find = async (query: string, articles: readonly Owned[], exact = false): Promise<string[]> => {
  const { lists, facts } = libraryOf(...articles);
  const found = await searchLibrary(planSearch(query, exact ? undefined : matcher), lists, facts);
  return found.map(({ facts: { id }, place }) => (place === 'text' ? id : `${id} caption`));
};

const ferries = ownArticle(
  'ferries',
  'Ferries stay in port\n\nThe harbour office kept every boat on its mooring on Monday, it said.\n\nA gate of the old harbour. Credit: Reuters\n',
  { published: '2020-01-02' },
);
const boats = ownArticle(
  'boats',
  'The quay is closed\n\nFerries and boats were kept out by the strikes of the pilots, the office said on Friday.\n',
  { published: '2021-01-02' },
);

describe('Words', () => {
  test.each([
    ['all of them are needed', 'harbour office', ['ferries']],
    ['an ending more or less', 'strike', ['boats']],
    ['case, diacritics, apostrophes', 'HÁRBOUR', ['ferries', 'ferries caption']],
    ['the last one may be a beginning', 'pilo', ['boats']],
    ['one before the last may not', 'pilo strike', []],
    ['two letters begin nothing', 'pi', []],
    ['in quotation marks none is a beginning', '"pilo"', []],
    ['captions stand for themselves', 'gate reuters', ['ferries caption']],
    ['words of every article tell nothing beside others', 'the from strikes', ['boats']],
    ['alone they do', 'the', ['boats', 'ferries', 'ferries caption']],
    ['nothing', 'zzyzx', []],
    ['signs alone', '“”', []],
  ])('%s: %s', async (_, query, expected) => {
    expect(await find(query, [ferries, boats])).toEqual(expected);
  });

  test('in other letters may be beginnings anywhere in a query', async () => {
    const news = ownBlocks('news', 'Новости', [{ type: 'paragraph', text: 'Взрывы слышали вечером.' }]);
    expect(await find('взрыв слыш', [news])).toEqual(['news']);
  });

  test('where no spaces part them are found', async () => {
    const news = ownBlocks('news', '新闻', [{ type: 'paragraph', text: '东京的大使馆关门了。' }]);
    expect(await find('大使馆', [news])).toEqual(['news']);
  });
});

describe('The order', () => {
  test('has those first whose title the query is', async () => {
    expect(await find('ferries', [boats, ferries])).toEqual(['ferries', 'boats']);
  });

  test('then whole words, then the newest by publication or day of adding', async () => {
    const at = (id: string, text: string, facts: Owned['facts'] | object): Owned =>
      ownBlocks(id, id, [{ type: 'paragraph', text }], facts);
    const articles = [
      at('begun', 'The harbours masterly.', { published: '2023-01-01' }),
      at('old', 'A master came.', { published: '2019-01-01' }),
      at('added', 'A master came.', { added: Date.parse('2022-01-01') }),
      at('new', 'A master came.', { published: '2022-06-01' }),
    ];
    expect(await find('master', articles)).toEqual(['new', 'added', 'old', 'begun']);
  });
});

describe('Names', () => {
  test.each(exampleNames.map((name) => [name.name, name] as const))(
    'every free spelling of %s finds an article that prints another',
    async (_, { id, name, spellings, native }) => {
      const free = [name, ...spellings.filter(({ needs }) => !needs).map(({ text }) => text)];
      const article = ownBlocks(id, 'News', [
        { type: 'paragraph', text: `Men of ${name} came in the morning.` },
      ]);
      for (const query of [...free, ...native.map(({ text }) => text)]) {
        const plan = planSearch(query, matcher);
        if (!plan.names.some((found) => found.id === id)) continue;
        expect(await find(query, [article, ferries]), query).toEqual([id]);
      }
    },
  );

  test('the Hezbollah of Lebanon does not find Kata’ib Hezbollah', async () => {
    const article = ownBlocks('kh', 'News', [{ type: 'paragraph', text: "Kata'ib Hezbollah denied it." }]);
    expect(await find('Lebanese Hezbollah', [article])).toEqual([]);
    expect(await find('Kataeb Hizbullah', [article])).toEqual(['kh']);
  });

  test('as typed, a name is its words', async () => {
    const article = ownBlocks('kh', 'News', [{ type: 'paragraph', text: "Kata'ib Hezbollah denied it." }]);
    expect(await find('Kataib Hezbollah', [article], true)).toEqual(['kh']);
    expect(await find('Hezbollah Brigades', [article], true)).toEqual([]);
  });
});

describe('What the reader has put away', () => {
  test('in the archive is found, deleted it is not', async () => {
    const archived = { ...ferries, facts: { ...ferries.facts, archived: true } };
    const deleted = { ...ferries, facts: { ...ferries.facts, deleted: 5 } };
    expect(await find('harbour office', [archived])).toEqual(['ferries']);
    expect(await find('harbour office', [deleted])).toEqual([]);
  });
});
