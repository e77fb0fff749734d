/**
 * Where the page of an article of the reader's own is, below the site's base path: one page shows all of them.
 *
 * @param id whatever it is (it may come from a file), it stays within the query
 * @example
 * ownAddress('k3f') //=> 'library/article/?id=k3f'
 */
export const ownAddress = (id: string): string => `library/article/?id=${encodeURIComponent(id)}`;
