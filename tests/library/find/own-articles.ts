import type { Article, Block } from '../../../src/article/article.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import type { OwnFacts } from '../../../src/library/own-article.ts';
import type { ReadLists } from '../../../src/library/find/search-library.ts';
import { readWords } from '../../../src/library/find/read-index.ts';
import { wordsOf } from '../../../src/library/find/words-of.ts';
import { compileNames } from '../../../src/names/compile-names.ts';
import { exampleNames } from '../../names/example-names.ts';

export const matcher = compileNames(exampleNames);

/** An own article, for the tests of search. */
export interface Owned {
  readonly facts: OwnFacts;
  readonly article: Article;
}

/** @param text As it would be pasted: title, blank line, paragraphs. */
export function ownArticle(id: string, text: string, facts: Partial<OwnFacts> = {}): Owned {
  const article = parseArticle(text, { language: 'en' });
  return owned(id, article, facts);
}

/** An article of given blocks, in whatever language. */
export const ownBlocks = (
  id: string,
  title: string,
  blocks: readonly Block[],
  facts: Partial<OwnFacts> = {},
): Owned =>
  owned(
    id,
    {
      language: facts.language ?? 'en',
      title,
      titleFrom: 'received',
      blocks,
      setAside: [],
      notes: [],
      receipt: [],
    },
    facts,
  );

const owned = (id: string, article: Article, facts: Partial<OwnFacts>): Owned => ({
  article,
  facts: {
    id,
    title: article.title,
    titleFrom: 'received',
    language: article.language,
    words: 1,
    tags: [],
    archived: false,
    added: 0,
    changed: 0,
    digest: id,
    ...facts,
  },
});

/** A library in memory. */
export function libraryOf(...articles: readonly Owned[]): {
  readonly lists: ReadLists;
  readonly facts: ReadonlyMap<string, OwnFacts>;
} {
  return {
    lists: readWords(
      new Map(articles.map(({ facts, article }) => [facts.id, wordsOf(article, facts.title, matcher)])),
    ),
    facts: new Map(articles.map(({ facts }) => [facts.id, facts])),
  };
}
