import { compileNames, type NameMatcher } from '../names/compile-names.ts';
import type { QueryName } from '../names/match-query.ts';
import { describePage, type FoundPage } from './describe-page.ts';
import { matchableName, type ListedName } from './name-list.ts';
import type { Filters, Pagefind } from './pagefind-api.ts';
import { planSearch } from './plan-search.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** What the reader asks for. */
export interface SearchQuery {
  readonly words: string;
  /** `articles`, `captions` or `names`; empty for all. */
  readonly kind: string;
  /** True: names in other spellings are not searched. */
  readonly exact: boolean;
}

export interface SearchAnswer {
  /**
   * In the order in which they are shown; each one is fetched when it is asked for. Nothing where it cannot be had: it
   * is not on this device, and there is no network.
   */
  readonly pages: readonly (() => Promise<FoundPage | undefined>)[];
  /** How many pages of each kind there are, whatever kind is asked for. */
  readonly counts: Readonly<Record<string, number>>;
  /** The names in the query, with all that is searched in their place. */
  readonly names: readonly (QueryName & { readonly listed: ListedName })[];
  /** True when nothing was found and there was no network: a part of the index may not be on this device. */
  readonly unsure: boolean;
}

export type SearchEngine = (query: SearchQuery) => Promise<SearchAnswer>;

/** What is fetched before the first query, so that the answer comes at once: Pagefind and all names. */
export interface WarmSearch {
  readonly search: SearchEngine;
  /** Fetches the part of the index that a word will need, while it is being typed. */
  readonly preload: (words: string) => void;
}

/**
 * Fetches and starts everything that the first query will need.
 *
 * @param fetched Pagefind, which the page asks for at the same time as this file.
 * @throws When the index cannot be had.
 */
export async function warmSearch(fetched: Promise<Pagefind>): Promise<WarmSearch> {
  const [pagefind, names] = await Promise.all([fetched, fetchNames()]);
  const matcher = compileNames(names.map(matchableName));
  const byId = new Map(names.map((name) => [name.id, name]));
  // Only a search fetches and starts the WebAssembly; the filters are what answers are counted by.
  const started = Promise.all([pagefind.filters(), pagefind.search(null)]);
  started.catch(() => undefined);
  return {
    async search(query) {
      // A reader who types at once has part of the index fetched beside all this, not after it.
      await Promise.all([started, query.words && pagefind.preload(query.words)]);
      return search(query, pagefind, matcher, byId);
    },
    preload: (words) => void pagefind.preload(words).catch(() => undefined),
  };
}

async function fetchNames(): Promise<readonly ListedName[]> {
  const response = await fetch(`${BASE}names.json`);
  if (!response.ok) throw new Error(`names.json: ${response.status}`);
  return (await response.json()) as ListedName[];
}

async function search(
  { words, kind, exact }: SearchQuery,
  pagefind: Pagefind,
  matcher: NameMatcher,
  byId: ReadonlyMap<string, ListedName>,
): Promise<SearchAnswer> {
  const plan = planSearch(words, exact ? undefined : matcher);
  const names = plan.names.flatMap((name) => {
    const listed = byId.get(name.id);
    return listed ? [{ ...name, listed }] : [];
  });
  const ask = (filters: Filters) =>
    // Without words there is nothing to rank by: the newest come first.
    pagefind.search(plan.term, { filters, ...(plan.term === null && { sort: { published: 'desc' } }) });
  if (plan.term === null && names.length === 0) return { pages: [], counts: {}, names, unsure: false };
  const every = await ask(plan.filters);
  const shown = kind ? await ask({ all: [...plan.filters.all, { kind }] }) : every;
  const ids = names.map(({ id }) => id);
  const typed = names.map(({ text }) => text);
  return {
    pages: shown.results.map((result) => async () => {
      const page = await result.data().catch(() => undefined);
      return page && describePage(page, ids, typed);
    }),
    counts: every.filters.kind ?? {},
    names,
    unsure: shown.results.length === 0 && !(await isOnline()),
  };
}

/** Pagefind takes a part of the index that it cannot fetch for one without the word. Asks past the offline worker. */
async function isOnline(): Promise<boolean> {
  try {
    return (await fetch(`${BASE}pagefind/pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
