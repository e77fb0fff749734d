/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** Other sites may live on the same origin (`user.github.io/one/`, `/two/`): their caches are not ours. */
const prefix = `lectern ${BASE} `;

/** The name of the cache that holds an edition. */
export const cacheName = (version: string): string => prefix + version;

/**
 * An entry that says: everything that this edition fetches first is here. Its text is `everything` where that is the
 * whole library.
 */
export const completeMark = `${BASE}offline/complete.mark`;

/** An entry that says: the reader wants the whole library on this device, in later editions too. */
export const everythingMark = `${BASE}offline/everything.mark`;

/** The list of all that can be kept, written by `write-worker.ts`. */
export const listAddress = `${BASE}offline/files.json`;

/** The names of our caches, oldest first. */
export async function editionCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/**
 * The edition before this one, which open pages may still need. One that was never fetched to its end is none.
 *
 * @param current The name of this edition's cache.
 */
export async function previousEdition(
  current: string,
): Promise<{ readonly name: string; readonly cache: Cache } | undefined> {
  const earlier = (await editionCaches()).filter((name) => name !== current).reverse();
  for (const name of earlier) {
    const cache = await caches.open(name);
    if (await cache.match(completeMark)) return { name, cache };
  }
  return undefined;
}

/**
 * The name of the lock that an open page of an earlier edition holds (`tell-edition.ts`).
 *
 * @param folder The folder of its tools, with a slash at both ends: it is another in each edition with other tools.
 */
export const editionLock = (folder: string): string => `lectern ${folder}`;

/** True while a page is open that was built with the tools of this edition, and was there when a newer one came. */
export async function hasOpenPages(edition: Cache): Promise<boolean> {
  const locks = await (navigator.locks as LockManager | undefined)?.query();
  const start = editionLock(`${BASE}code/`);
  for (const { name = '' } of locks?.held ?? []) {
    const folder = name.startsWith(start) ? name.slice(editionLock('').length) : undefined;
    if (folder && (await edition.match(`${folder}edition.js`))) return true;
  }
  return false;
}

/**
 * The address under which an answer is kept: Pagefind asks for `…?ts=<now>`, the search page is opened with `?q=…`, and
 * some hosts and readers write `index.html` or leave out the last slash.
 *
 * @example
 * keptAddress(new URL('https://a.example/names/pkk?from=x')) //=> '/names/pkk/'
 */
export function keptAddress({ pathname }: URL): string {
  const path = pathname.replace(/\/index\.html$/u, '/');
  return /\/[^/.]+$/u.test(path) ? `${path}/` : path;
}

/** True for a file whose name changes with its content: a copy of an earlier edition is as good as a new one. */
export const isImmutable = (address: string): boolean =>
  address.startsWith(`${BASE}code/`) || /\.pf_[a-z]+$/u.test(address);
