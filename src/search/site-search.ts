import type { PageToShow } from '../names/search/found-page.ts';
import { ownKind } from '../names/search/own-results.ts';
import type { SearchPlan } from '../names/search/plan-search.ts';
import { describePage } from './describe-page.ts';
import type { Filters, Pagefind, PagefindAnswer } from './pagefind-api.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** What the site's own index answers. */
export interface SiteAnswer {
  /** In Pagefind's order. */
  readonly pages: readonly PageToShow[];
  readonly counts: Readonly<Record<string, number>>;
  /** True when nothing was found and there was no network. */
  readonly unsure: boolean;
}

export interface SiteSearch {
  readonly search: (words: string, plan: SearchPlan, kind: string) => Promise<SiteAnswer>;
  readonly preload: (words: string) => void;
}

/** Starts Pagefind, so that the first query is answered at once. */
export function siteSearch(pagefind: Pagefind): SiteSearch {
  // Only a search fetches and starts the WebAssembly; the filters are what answers are counted by.
  const started = Promise.all([pagefind.filters(), pagefind.search(null)]);
  started.catch(() => undefined);
  return {
    async search(words, plan, kind) {
      // A reader who types at once has part of the index fetched beside all this, not after it.
      await Promise.all([started, words && pagefind.preload(words)]);
      return search(plan, kind, pagefind);
    },
    preload: (words) => void pagefind.preload(words).catch(() => undefined),
  };
}

async function search(
  { term, wanted, names }: SearchPlan,
  kind: string,
  pagefind: Pagefind,
): Promise<SiteAnswer> {
  const named = wanted.map((any) => ({ name: { any } }));
  const ask = (all: Filters['all']): Promise<PagefindAnswer> =>
    // Without words there is nothing to rank by: the newest come first.
    pagefind.search(term, { filters: { all }, ...(term === null && { sort: { published: 'desc' } }) });
  if (term === null && wanted.length === 0) return { pages: [], counts: {}, unsure: false };
  const every = await ask(named);
  const shown = kind === ownKind ? [] : (kind ? await ask([...named, { kind }]) : every).results;
  const ids = names.map(({ id }) => id);
  const typed = names.map(({ text }) => text);
  return {
    pages: shown.map((result) => async () => {
      const page = await result.data().catch(() => undefined);
      return page && describePage(page, ids, typed);
    }),
    counts: every.filters.kind ?? {},
    unsure: shown.length === 0 && kind !== ownKind && !(await isOnline()),
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
