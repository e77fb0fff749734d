import { libraryPrefix, type OwnSearch, type OwnSearchEntry } from '../names/search/own-results.ts';

/** A tool of its own: only a reader who has a library fetches it. */
const ownAddress = './own-search.js';

/**
 * Looks whether there is a library on this device, and fetches what searches it.
 *
 * @returns Nothing where there is none, or where it cannot be had: the site's own pages are searched all the same.
 */
export async function findOwn(): Promise<OwnSearch | undefined> {
  try {
    if (!(await hasLibrary())) return undefined;
    const { openOwnSearch } = (await import(/* @vite-ignore */ ownAddress)) as OwnSearchEntry;
    return await openOwnSearch();
  } catch {
    return undefined;
  }
}

/**
 * A browser that keeps nothing has its articles in the window's own storage. Firefox before 126 does not tell which
 * databases there are: there the search itself finds out.
 */
async function hasLibrary(): Promise<boolean> {
  if (Object.keys(sessionStorage).some((key) => key.startsWith(libraryPrefix))) return true;
  if (!('databases' in indexedDB)) return true;
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name?.startsWith(libraryPrefix));
}
