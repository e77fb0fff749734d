import { link } from './link.ts';

/**
 * Full addresses, for what is read outside the site.
 *
 * @param site Where the site is (`SITE_URL`).
 * @example
 * addressesOn(new URL('https://example.org'))('names/') //=> 'https://example.org/names/'
 */
export const addressesOn =
  (site: URL | undefined) =>
  (path: string): string =>
    new URL(link(path), site).href;
