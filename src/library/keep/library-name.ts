/** The site's base path, with a slash at both ends; put here by `layouts/build/browser-code.ts`. */
declare const BASE: string;

/**
 * The name of the library's database, of the channel by which its tabs tell each other of changes, and of its lock.
 *
 * Storage belongs to the whole origin: two Lecterns on one host (`/news/`, `/archive/`) keep theirs apart by the base path,
 * as `reading/storage-key.ts` does for the reader's choices.
 */
export const libraryName =
  typeof BASE === 'undefined' || BASE === '/' ? 'lectern-library' : `lectern-library:${BASE}`;
