import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { Site } from './serve-site.ts';

/** One built page. */
export interface SitePage {
  /** Its address within the site, as its links have it: `articles/us-embassy-baghdad/`, or nothing for the home page. */
  readonly address: string;
  readonly file: string;
  readonly kind: PageKind;
}

/** A page belongs to the first kind whose pattern fits its address. */
const kinds = [
  ['home', /^$/u],
  ['article list', /^articles\/(\d+\/)?$/u],
  ['article', /^articles\/[^/]+\/$/u],
  ['captions', /^articles\/[^/]+\/captions\/$/u],
  ['receipt', /^articles\/[^/]+\/receipt\/$/u],
  ['names', /^names\/$/u],
  ['spellings', /^names\/spellings\/([^/]+\/)?$/u],
  ['name', /^names\/[^/]+\/$/u],
  ['mentions', /^names\/[^/]+\/mentions\/\d+\/$/u],
  ['mentions by spelling', /^names\/[^/]+\/by-spelling\/(\d+\/)?$/u],
  ['search', /^search\/$/u],
  ['settings', /^settings\/$/u],
  ['help', /^help\/$/u],
  ['accessibility', /^accessibility\/$/u],
  ['offline', /^offline\/$/u],
  ['not found', /^404\.html$/u],
] as const;

export type PageKind = (typeof kinds)[number][0];

/** Every page of the built site, read from its files: a new page is tested from its first day. */
export const pages: readonly SitePage[] = listPages(inject('site').dist);

/** One page of each kind: for what depends on the template and not on the text. */
export const onePageOfEachKind: readonly SitePage[] = kinds
  .map(([kind]) => pages.find((page) => page.kind === kind))
  .filter((page) => page !== undefined);

/** The first page of a kind. A kind without a page is a fault of the build, never a reason to skip. */
export function pageOf(kind: PageKind): SitePage {
  const found = pages.find((page) => page.kind === kind);
  if (!found) throw new Error(`The site has no page of the kind "${kind}".`);
  return found;
}

/** The full address, as a browser opens it. */
export function urlOf({ address }: Pick<SitePage, 'address'>, site: Site = inject('site')): string {
  return new URL(address, site.url).href;
}

function listPages(dist: string): SitePage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = file.replaceAll(path.sep, '/').replace(/(^|(?<=\/))index\.html$/u, '');
      return { address, file: path.join(dist, file), kind: kindOf(address) };
    })
    .sort((a, b) => a.address.localeCompare(b.address, 'en'));
}

function kindOf(address: string): PageKind {
  const kind = kinds.find(([, pattern]) => pattern.test(address))?.[0];
  if (!kind)
    throw new Error(`"${address}" is a new kind of page: add it to the kinds in tests/site/list-pages.ts.`);
  return kind;
}
