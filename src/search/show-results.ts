import type { ExcerptPart, FoundPage, Hit } from '../names/search/found-page.ts';
import { notOnDevice } from './search-words.ts';
import { make } from './make-element.ts';

/** So many places on a page are shown at once; the others open on demand. */
const hitsShown = 3;

/**
 * Results in order, and at their end how many could not be had.
 *
 * @param pages Nothing for a page that is not on this device while there is no network.
 */
export function showResults(pages: readonly (FoundPage | undefined)[]): HTMLElement[] {
  const there = pages.filter((page) => page !== undefined);
  const missing = pages.length - there.length;
  const items = there.map(showResult);
  if (missing > 0) items.push(make('li', {}, make('p', {}, notOnDevice(missing))));
  return items;
}

/** One result: its heading leads to the page, the list under its excerpt to each place on it. */
function showResult(page: FoundPage): HTMLElement {
  const item = make('li', {});
  if (page.language) item.lang = page.language;
  const heading = make('h3', { dir: 'auto' }, make('a', { href: page.href }, page.title));
  // In the heading, and not in the link: who goes from heading to heading hears it, and the link is called by its title.
  // In brackets, which speech sets off: no part of the title.
  if (page.kept)
    heading.append(' ', make('span', { class: 'kept', lang: 'en', dir: 'ltr' }, `(${page.kept})`));
  item.append(heading, showExcerpt(page.excerpt));
  if (page.hits.length > 0) {
    // The excerpt above is that of the first place.
    item.append(make('ul', {}, ...page.hits.slice(0, hitsShown).map((hit, at) => showHit(hit, at > 0))));
  }
  const others = page.hits.slice(hitsShown);
  if (others.length > 0) {
    item.append(
      make(
        'details',
        {},
        make(
          'summary',
          {},
          others.length === 1 ? '1 more place on this page' : `${others.length} more places on this page`,
        ),
        make('ul', {}, ...others.map((hit) => showHit(hit, true))),
      ),
    );
  }
  return item;
}

function showHit({ title, href, excerpt, matchedAs }: Hit, withExcerpt: boolean): HTMLElement {
  const item = make('li', {}, make('a', { href }, title));
  if (matchedAs) item.append(make('span', {}, ' matched as ', make('b', { dir: 'auto' }, matchedAs)));
  if (withExcerpt) item.append(showExcerpt(excerpt));
  return item;
}

/** The found words in `mark`. The text is text: it is never read as HTML. */
function showExcerpt(parts: readonly ExcerptPart[]): HTMLElement {
  return make(
    'p',
    { dir: 'auto' },
    ...parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
  );
}
