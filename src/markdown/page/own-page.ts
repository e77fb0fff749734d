/**
 * The one page that shows all articles of the reader's own, by their id: below the site's base path, and before the id, which
 * is encoded as a part of a query.
 */
export const ownPage = 'library/article/?id=';
