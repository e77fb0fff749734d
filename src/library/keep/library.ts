import type { OwnArticle, OwnFacts, OwnText } from '../own-article.ts';

/** An article with the words that search finds it by (`find/words-of.ts`). */
export interface FiledArticle {
  readonly article: OwnArticle;
  readonly words: readonly string[];
}

/** What can be changed without the text. `undefined` takes a fact away. */
export type FactsChange = {
  readonly [Fact in 'tags' | 'archived' | 'lastRead' | 'deleted']?: OwnFacts[Fact] | undefined;
};

/** The reader's articles, wherever they are kept. Every call is done as a whole or not at all. */
export interface Library {
  /** `device`: they stay. `window`: the browser keeps nothing, and they are gone when this window is closed. */
  readonly kept: 'device' | 'window';

  /** Of all articles, also of those that were deleted and can still be brought back (`deleted`). In no order. */
  listFacts(): Promise<OwnFacts[]>;

  /** `undefined` where there is none of this id. */
  readFacts(id: string): Promise<OwnFacts | undefined>;
  readArticle(id: string): Promise<OwnArticle | undefined>;
  /** The text without its pictures, which may be far larger. */
  readText(id: string): Promise<OwnText | undefined>;

  /**
   * Keeps an article, in place of the one of the same id.
   *
   * @throws {Fault} `no-room` where the device is full; then nothing has changed.
   */
  saveArticle(article: OwnArticle, words: readonly string[]): Promise<void>;

  /**
   * Keeps several at once, all or none.
   *
   * @param unless Facts as they were read: where any of them has changed since, nothing is kept.
   * @returns Whether they were kept.
   */
  saveArticles(filed: readonly FiledArticle[], unless?: readonly OwnFacts[]): Promise<boolean>;

  /**
   * Keeps what was put right in an article; its pictures stay.
   *
   * @param over Its facts as they were read: where they have changed since, nothing is kept.
   * @returns Whether it was kept.
   */
  saveText(facts: OwnFacts, text: OwnText, words: readonly string[], over: OwnFacts): Promise<boolean>;

  /** The ids of the articles that are filed under a word of the index. */
  listFiledUnder(word: string): Promise<string[]>;

  /**
   * Files an article under other words, which changes nothing that anybody reads.
   *
   * @param over Its facts as they were read: where they have changed since, it was filed with that change.
   */
  fileAnew(over: OwnFacts, words: readonly string[]): Promise<void>;

  /**
   * Changes facts; the rest of them stays as another tab may have changed it.
   *
   * @returns The facts as they are now; `undefined` where there is no such article.
   */
  changeFacts(id: string, change: FactsChange): Promise<OwnFacts | undefined>;

  /** The article of the same received text, unless it was deleted. */
  findByDigest(digest: string): Promise<OwnFacts | undefined>;

  /** Removes articles for good. */
  remove(ids: readonly string[]): Promise<void>;

  close(): Promise<void>;
}

/** Whether an article is still as its facts were read: no other tab has changed or deleted it. */
export const isAsSeen = (now: OwnFacts | undefined, { changed, deleted }: OwnFacts): boolean =>
  now?.changed === changed && now.deleted === deleted;

/**
 * The facts after a change. When they were changed counts for tags and the archive; having been read or deleted is no
 * change that another copy of the library must follow.
 *
 * @param now Milliseconds since 1970.
 * @example
 * changedFacts({ ...facts, deleted: 5 }, { deleted: undefined }, 7) //=> facts
 */
export function changedFacts(facts: OwnFacts, change: FactsChange, now: number): OwnFacts {
  const next: Record<string, unknown> = { ...facts };
  for (const [fact, value] of Object.entries(change)) {
    if (value === undefined) Reflect.deleteProperty(next, fact);
    else next[fact] = value;
  }
  const counts = change.tags !== undefined || change.archived !== undefined;
  return { ...(next as unknown as OwnFacts), ...(counts && { changed: now }) };
}
