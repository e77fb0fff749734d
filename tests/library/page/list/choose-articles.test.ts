import { describe, expect, test } from 'vitest';
import { chooseArticles, countTags, type Sort } from '../../../../src/library/page/list/choose-articles.ts';
import { countInWords, importedInWords } from '../../../../src/library/page/list/list-words.ts';
import type { OwnFacts } from '../../../../src/library/own-article.ts';

const own = (title: string, facts: Partial<OwnFacts>): OwnFacts => ({
  ...{ id: title, title, titleFrom: 'received', language: 'en', words: 100, tags: [], archived: false },
  ...{ added: 1, changed: 1, digest: title, ...facts },
});

const all = [
  own('Part 10', { added: 1, words: 300, lastRead: 5, tags: ['sea', 'Iraq'] }),
  own('Part 2', { added: 2, words: 100, tags: ['iraq'] }),
  own('Ägina', { added: 3, words: 200, lastRead: 9 }),
  own('Put away', { archived: true, tags: ['sea'] }),
  own('Gone', { deleted: 7, archived: true, tags: ['sea'] }),
];
const titles = (sort: Sort, show: 'library' | 'archived' | 'deleted' = 'library', tag = ''): string[] =>
  chooseArticles(all, { sort, show, tag }).map(({ title }) => title);

describe('the list', () => {
  test.each<[Sort, string[]]>([
    ['added', ['Ägina', 'Part 2', 'Part 10']],
    ['title', ['Ägina', 'Part 2', 'Part 10']],
    ['read', ['Ägina', 'Part 10', 'Part 2']],
    ['short', ['Part 2', 'Ägina', 'Part 10']],
    ['long', ['Part 10', 'Ägina', 'Part 2']],
  ])('sorted by %s', (sort, sorted) => {
    expect(titles(sort)).toEqual(sorted);
  });

  test('each article stands in one place', () => {
    expect(titles('title', 'archived')).toEqual(['Put away']);
    expect(titles('title', 'deleted')).toEqual(['Gone']);
  });

  test('a tag is the same in whatever letters', () => {
    expect(titles('title', 'library', 'IRAQ')).toEqual(['Part 2', 'Part 10']);
    expect(countTags(all, 'library')).toEqual([
      ['Iraq', 2],
      ['sea', 1],
    ]);
  });
});

test.each([
  [0, 'library', '', '0 articles in your library.'],
  [1, 'archived', '', '1 article in the archive.'],
  [3000, 'library', 'Iraq', '3,000 articles in your library with the tag “Iraq”, by title.'],
] as const)('%d in %s', (count, show, tag, words) => {
  expect(countInWords(count, { show, tag, sort: 'title' })).toBe(words);
});

test('an import says what became of each article', () => {
  const faults = [{ name: 'a', message: 'It is broken.', hint: 'Mend it.' }];
  const stopped = { message: 'There is no room.', hint: 'Make some.', left: 2 };
  expect(importedInWords({ added: 1, same: 2, renewed: 0, both: 1, faults, stopped })).toBe(
    '1 article was added. 1 article was there in another version: both are kept, the older one with the tag “Older version”. ' +
      '2 articles were there already. 1 article could not be read. It stopped before 2 articles: There is no room. Hint: Make some.',
  );
});
