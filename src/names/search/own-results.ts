import type { NameMatcher } from '../compile-names.ts';
import type { PageToShow } from './found-page.ts';
import type { SearchPlan } from './plan-search.ts';

/**
 * What the site's search and the search of the reader's own articles know of each other: neither imports the other
 * (`search/search-engine.ts` loads `library/find/own-search.ts` while it runs, and only for a reader who has a library).
 */
export interface OwnSearchEntry {
  /** @returns Nothing where the device has no library. */
  readonly openOwnSearch: () => Promise<OwnSearch | undefined>;
}

/**
 * Finds own articles.
 *
 * @param kind `articles`, `captions`, {@link ownKind}; empty for all. There are no own pages of other kinds.
 * @param matcher Finds the names in what was found. Left out where only the typed words count.
 */
export type OwnSearch = (plan: SearchPlan, kind: string, matcher?: NameMatcher) => Promise<OwnAnswer>;

export interface OwnAnswer {
  /** In the order in which they are shown. */
  readonly pages: readonly PageToShow[];
  /** How many there are of each kind, whatever kind is asked for. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The kind that stands for all that is the reader's own. */
export const ownKind = 'own';

/** How the name of every library's database begins; the site's base path may follow. */
export const libraryPrefix = 'lectern-library';
