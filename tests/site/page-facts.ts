import type { Page } from 'playwright-core';
import { pages, urlOf, type SitePage } from './list-pages.ts';
import { newReader } from './open-page.ts';

/** What the tests of structure ask of a page, read in one visit. */
export interface PageFacts {
  readonly page: SitePage;
  readonly title: string;
  readonly language: string;
  readonly headings: readonly { readonly level: number; readonly text: string; readonly inner: string }[];
  readonly ids: readonly string[];
  /** Full addresses, as the browser resolved them. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Every address that the page's own markup fetches or names: style sheets, icons, feeds, forms, pictures. */
  readonly resources: readonly string[];
  readonly current: readonly string[];
  readonly navigation: readonly string[];
  readonly footer: readonly string[];
  readonly metas: readonly string[];
  readonly canonical: string;
}

/** Opens every page once, with scripts, and reads its facts. */
export async function readAllPages(): Promise<readonly PageFacts[]> {
  const visitor = await (await newReader()).newPage();
  const all: PageFacts[] = [];
  for (const page of pages) {
    await visitor.goto(urlOf(page));
    all.push({ page, ...(await readFacts(visitor)) });
  }
  return all;
}

function readFacts(visitor: Page): Promise<Omit<PageFacts, 'page'>> {
  return visitor.evaluate(() => {
    const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
    const hrefs = (selector: string): string[] => all<HTMLAnchorElement>(selector).map(({ href }) => href);
    return {
      title: document.title,
      language: document.documentElement.lang,
      headings: all<HTMLElement>('h1,h2,h3,h4,h5,h6').map((heading) => ({
        level: Number(heading.localName.slice(1)),
        text: heading.textContent.replaceAll(/\s+/gu, ' ').trim(),
        inner: heading.innerHTML,
      })),
      ids: all('[id]').map(({ id }) => id),
      links: all<HTMLAnchorElement>('a[href]').map(({ href, textContent }) => ({
        href,
        text: textContent.replaceAll(/\s+/gu, ' ').trim(),
      })),
      resources: [
        ...all<HTMLLinkElement>('link[href]').map(({ href }) => href),
        ...all<HTMLScriptElement>('script[src], img[src]').map(({ src }) => src),
        ...all<HTMLFormElement>('form[action]').map(({ action }) => action),
      ],
      current: all('[aria-current="page"]').map(({ textContent }) => textContent),
      navigation: hrefs('header nav a'),
      footer: hrefs('footer a'),
      metas: all<HTMLMetaElement>('meta[name]').map(({ name }) => name),
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    };
  });
}
