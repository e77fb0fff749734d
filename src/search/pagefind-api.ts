/** What we use of Pagefind 1.6 in the browser; it brings no types for it. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  preload(term: string): Promise<void>;
  /** Loads every filter: only then do answers count by them. */
  filters(): Promise<FilterCounts>;
}

/** `{ all: [{ kind: 'articles' }, { name: { any: ['pkk', 'ypg'] } }] }` */
export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}
export interface Filters {
  readonly all: readonly Readonly<Record<string, string | { readonly any: readonly string[] }>>[];
}
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<PageFragment> }[];
  readonly filters: FilterCounts;
}

/** One page, as Pagefind gives it. */
export interface PageFragment {
  /** Within the site, base path included. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Every element with an id; `location` is the number of the first word in it. */
  readonly anchors: readonly PageAnchor[];
  /** The numbers of the words that were found. */
  readonly locations: readonly number[];
}
export interface PageAnchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly location: number;
}
