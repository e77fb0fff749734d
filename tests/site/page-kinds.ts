/** The kinds of pages of the site, by their addresses: for the tests of the built site, and for the benchmarks. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

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
  ['own articles', /^library\/$/u],
  ['own article', /^library\/article\/$/u],
  ['check own article', /^library\/check\/$/u],
  ['receive', /^library\/receive\/$/u],
  ['settings', /^settings\/$/u],
  ['notes', /^notes\/$/u],
  ['help', /^help\/$/u],
  ['accessibility', /^accessibility\/$/u],
  ['offline', /^offline\/$/u],
  ['not found', /^404\.html$/u],
] as const;

export type PageKind = (typeof kinds)[number][0];

/** Every kind, in the order in which people meet them. */
export const pageKinds: readonly PageKind[] = kinds.map(([kind]) => kind);

/**
 * Every page of a built site, sorted by address.
 *
 * @throws For a page of no known kind.
 */
export function listPages(dist: string): SitePage[] {
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
    throw new Error(`"${address}" is a new kind of page: add it to the kinds in tests/site/page-kinds.ts.`);
  return kind;
}
