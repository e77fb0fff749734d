/**
 * The one page that shows all articles of the reader's own, by their id: below the site's base path, and before the id, which
 * is encoded as a part of a query.
 */
export const ownPage = 'library/article/?id=';

/**
 * What the library asks of the reading tools: neither imports the other (`library/page/list/remove-for-good.ts` loads
 * `reading/forget-own.ts` while it runs).
 */
export interface ForgetEntry {
  /** Forgets on this device what was kept of an own article beside it: its place, its notes, its turn in the queue. */
  readonly forgetOwn: (id: string) => void;
}
