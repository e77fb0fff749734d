/** The site's base path, with a slash at both ends; put here by `layouts/build/browser-code.ts`. */
declare const BASE: string;

/**
 * Under which key the reader's choices are kept on the device. In a file of its own: the boot, which stands in every
 * page, must not carry the list of preferences with it.
 *
 * Storage belongs to the whole origin: two Lecterns on one host (`/news/`, `/archive/`) keep theirs apart by the base
 * path. At the root, as in the tests, the key is the bare name.
 */
export const storageKey = typeof BASE === 'undefined' || BASE === '/' ? 'lectern' : `lectern:${BASE}`;

/** The key of the reader's places in articles (`places.ts`). */
export const placesKey = `${storageKey}.places`;
