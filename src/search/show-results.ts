import type { FoundPage, Hit } from './describe-page.ts';
import type { ExcerptPart } from './excerpt.ts';
import { make } from './make-element.ts';

/** So many places on a page are shown at once; the others open on demand. */
const hitsShown = 3;

/** One result: its heading leads to the page, the list under its excerpt to each place on it. */
export function showResult(page: FoundPage | undefined): HTMLElement {
  if (!page) return make('li', {}, make('p', {}, 'One more page, which is not on this device.'));
  const item = make('li', {});
  if (page.language) item.lang = page.language;
  item.append(make('h3', {}, make('a', { href: page.href }, page.title)), showExcerpt(page.excerpt));
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

const showHit = ({ title, href, excerpt }: Hit, withExcerpt: boolean): HTMLElement =>
  make('li', {}, make('a', { href }, title), ...(withExcerpt ? [showExcerpt(excerpt)] : []));

/** The found words in `mark`. The text is text: it is never read as HTML. */
function showExcerpt(parts: readonly ExcerptPart[]): HTMLElement {
  return make(
    'p',
    { dir: 'auto' },
    ...parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
  );
}
