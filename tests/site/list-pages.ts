import { inject } from 'vitest';
import { listPages, pageKinds, type PageKind, type SitePage } from './page-kinds.ts';
import type { Site } from './serve-site.ts';

export type { PageKind, SitePage } from './page-kinds.ts';

/** Every page of the built site, read from its files: a new page is tested from its first day. */
export const pages: readonly SitePage[] = listPages(inject('site').dist);

/** One page of each kind: for what depends on the template and not on the text. */
export const onePageOfEachKind: readonly SitePage[] = pageKinds
  .map((kind) => pages.find((page) => page.kind === kind))
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
