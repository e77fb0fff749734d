import type { NameMatcher } from '../compile-names.ts';
import { matchQuery, type QueryName } from '../match-query.ts';

/** A query taken apart, for whatever index is asked. */
export interface SearchPlan {
  /** The words that no name accounts for; `null` when there are none. */
  readonly term: string | null;
  /** Ids of names: of each list one must be mentioned. One word may stand for two names. */
  readonly wanted: readonly (readonly string[])[];
  /** The names in the query. */
  readonly names: readonly QueryName[];
}

/**
 * Turns a query into a search: a name in it becomes the name itself, whatever its spelling; the rest stays words.
 *
 * @param matcher Left out where the reader asked for exactly these words.
 * @example
 * planSearch('hashd rockets', matcher)
 * //=> { term: 'rockets', wanted: [['popular-mobilization-forces']], names: […] }
 */
export function planSearch(query: string, matcher?: NameMatcher): SearchPlan {
  const { names, rest } = matcher ? matchQuery(query, matcher) : { names: [], rest: query.trim() };
  // One word that stands for two names asks for either; two words for two names ask for both.
  const byWords = Map.groupBy(names, ({ text }) => text);
  const wanted = [...byWords.values()].map((same) => same.map(({ id }) => id));
  // Signs alone ("*", "!!!", the ʼ that ends a transliteration) are no words: Pagefind would take them for no term at
  // all, and find everything.
  const term = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.test(rest) ? rest : null;
  return { term, wanted, names };
}
