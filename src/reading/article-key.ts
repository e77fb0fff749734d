import { ownPage } from '../markdown/page/own-page.ts';

/** The site's base path, with a slash at both ends; put here by `layouts/build/browser-code.ts`. */
declare const BASE: string;

/** With a slash at both ends. */
export const basePath = (): string => (typeof BASE === 'undefined' ? '/' : BASE);

/** What the key of a reader's own article begins with: no slug has a colon. */
const own = 'own:';

/**
 * Which article a page holds: under this key its place, its notes and its turn in the queue are kept on the device.
 *
 * The site's articles are told by the slug in their path. The reader's own are all shown by one page, whose path tells
 * nothing: it states the id on the root element (`data-article`) before it says that the article is there.
 *
 * @returns Nothing for a page without an article.
 * @example
 * articleKey({}, '/news/articles/us-embassy-baghdad/') //=> 'us-embassy-baghdad'
 * articleKey({ article: 'k3f' }, '/news/library/article/') //=> 'own:k3f'
 */
export function articleKey(
  { article }: { readonly article?: string } = document.documentElement.dataset,
  pathname = location.pathname,
): string | undefined {
  if (article) return `${own}${article}`;
  const slug = /\/articles\/([^/]+)\/$/u.exec(pathname)?.[1];
  // `articles/2/` is the second page of the list.
  return slug && !/^\d+$/u.test(slug) ? decodeURIComponent(slug) : undefined;
}

/**
 * Where an article is read: path and query, under whatever base path the site is hosted. Whatever the key is (it may come
 * from a file), this is an address of this site.
 *
 * @example
 * addressOfArticle('us-embassy-baghdad') //=> '/articles/us-embassy-baghdad/'
 * addressOfArticle('own:k3f') //=> '/library/article/?id=k3f'
 */
export const addressOfArticle = (key: string): string =>
  basePath() +
  (key.startsWith(own)
    ? `${ownPage}${encodeURIComponent(key.slice(own.length))}`
    : `articles/${encodeURIComponent(key)}/`);

/** The address of the article on this page; of a page without one, its path. */
export function articleAddress(): string {
  const key = articleKey();
  return key === undefined ? location.pathname : addressOfArticle(key);
}

/**
 * Whether an address (path and query) is one of an article of this site, written as we write it.
 *
 * @example
 * isArticleAddress('/library/article/?id=k3f') //=> true
 * isArticleAddress('//example.org/articles/harbour/') //=> false
 */
export function isArticleAddress(address: string): boolean {
  try {
    const [path = '', id] = address.split('?id=');
    const key = articleKey(id === undefined ? {} : { article: decodeURIComponent(id) }, path);
    return key !== undefined && addressOfArticle(key) === address;
  } catch {
    // A percent sign that escapes nothing.
    return false;
  }
}
