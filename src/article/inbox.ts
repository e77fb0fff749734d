/**
 * Where the offline worker lays down what another app shares, and where the page that asks the reader finds it: a cache
 * of its own, so that nothing is lost if the tab dies in between. Both keep the form as it came (`multipart/form-data`).
 */

/**
 * The inbox's cache. Not named as an edition's (`offline/edition-cache.ts`): a new edition must not clear it away.
 *
 * @param base The site's base path, with a slash at both ends.
 */
export const inboxName = (base: string): string => `lectern-inbox ${base}`;

/**
 * The address under which one shared form is kept. No page has it.
 *
 * @example
 * sharedAddress('/lectern/', 'a1b2') //=> '/lectern/library/receive/shared/a1b2'
 */
export const sharedAddress = (base: string, id: string): string => `${base}library/receive/shared/${id}`;

/** In place of an id: the device had no room for what was shared. */
export const noRoomId = 'no-room';
