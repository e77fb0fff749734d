import { compileNames, type NameMatcher } from '../names/compile-names.ts';
import type { QueryName } from '../names/match-query.ts';
import type { PageToShow } from '../names/search/found-page.ts';
import type { OwnSearch } from '../names/search/own-results.ts';
import { planSearch } from '../names/search/plan-search.ts';
import { findOwn } from './find-own.ts';
import { inTurns, sumCounts } from './merge-results.ts';
import { matchableName, type ListedName } from './name-list.ts';
import type { Pagefind } from './pagefind-api.ts';
import { siteSearch, type SiteSearch } from './site-search.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** What the reader asks for. */
export interface SearchQuery {
  readonly words: string;
  /** `articles`, `captions`, `names`, `own`; empty for all. */
  readonly kind: string;
  /** True: names in other spellings are not searched. */
  readonly exact: boolean;
}

export interface SearchAnswer {
  /** In the order in which they are shown. */
  readonly pages: readonly PageToShow[];
  /** How many pages of each kind there are, whatever kind is asked for. */
  readonly counts: Readonly<Record<string, number>>;
  /** The names in the query, with all that is searched in their place. */
  readonly names: readonly (QueryName & { readonly listed: ListedName })[];
  /** How many of all pages, of the kind that is asked for, are the reader's own. */
  readonly own: number;
  /** True when nothing was found and there was no network: a part of the index may not be on this device. */
  readonly unsure: boolean;
  /** True when only the reader's own articles could be searched. */
  readonly withoutSite: boolean;
}

export type SearchEngine = (query: SearchQuery) => Promise<SearchAnswer>;

/** What is fetched before the first query, so that the answer comes at once: Pagefind, all names, the reader's library. */
export interface WarmSearch {
  readonly search: SearchEngine;
  /** Fetches the part of the index that a word will need, while it is being typed. */
  readonly preload: (words: string) => void;
  /** Whether the reader has a library on this device. */
  readonly hasOwn: boolean;
}

/**
 * Fetches and starts everything that the first query will need.
 *
 * @param fetched Pagefind, which the page asks for at the same time as this file.
 * @throws When neither the site's index nor a library of the reader's own can be had.
 */
export async function warmSearch(fetched: Promise<Pagefind>): Promise<WarmSearch> {
  const listed = fetchNames();
  const [site, names, own] = await Promise.all([
    Promise.all([fetched.then(siteSearch), listed]).then(([started]) => started, failed),
    listed.catch(() => []),
    findOwn(),
  ]);
  if ('fault' in site && !own) throw site.fault;
  const warm: Warm = {
    site: 'fault' in site ? undefined : site,
    own,
    matcher: compileNames(names.map(matchableName)),
    names: new Map(names.map((name) => [name.id, name])),
  };
  return {
    search: (query) => search(query, warm),
    preload: (words) => warm.site?.preload(words),
    hasOwn: own !== undefined,
  };
}

const failed = (fault: unknown): { fault: unknown } => ({ fault });

interface Warm {
  readonly site: SiteSearch | undefined;
  readonly own: OwnSearch | undefined;
  readonly matcher: NameMatcher;
  readonly names: ReadonlyMap<string, ListedName>;
}

async function fetchNames(): Promise<readonly ListedName[]> {
  const response = await fetch(`${BASE}names.json`);
  if (!response.ok) throw new Error(`names.json: ${response.status}`);
  return (await response.json()) as ListedName[];
}

const nothing = { pages: [], counts: {}, unsure: false };

async function search({ words, kind, exact }: SearchQuery, warm: Warm): Promise<SearchAnswer> {
  const matcher = exact ? undefined : warm.matcher;
  const plan = planSearch(words, matcher);
  const names = plan.names.flatMap((name) => {
    const listed = warm.names.get(name.id);
    return listed ? [{ ...name, listed }] : [];
  });
  const [site, own] = await Promise.all([
    warm.site?.search(words, plan, kind).catch((fault: unknown) => {
      // A reader's own articles are found whatever becomes of the site's.
      if (!warm.own) throw fault;
      return undefined;
    }),
    warm.own?.(plan, kind, matcher).catch(() => undefined),
  ]);
  const { pages, counts, unsure } = site ?? nothing;
  const mine = own ?? nothing;
  return {
    pages: inTurns(pages, mine.pages),
    counts: sumCounts(counts, mine.counts),
    names,
    own: mine.pages.length,
    unsure: unsure && mine.pages.length === 0,
    withoutSite: site === undefined,
  };
}
