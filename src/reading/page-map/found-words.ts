/** What was found, one after the other: marked on the page, with a bar behind the paragraph that is shown. */
import { element } from '../make-element.ts';
import type { Hit } from './find-in-article.ts';
import { goToPlace } from './go-to-place.ts';

const all = 'found';
const current = 'found-now';

let hits: readonly Hit[] = [];
let at = 0;
let bar: HTMLElement | undefined;
let status: HTMLElement | undefined;

/** Goes to one of the places that were found, and marks them all. */
export function goToHit(found: readonly Hit[], number: number): void {
  hits = found;
  bar ??= makeBar();
  show(number);
}

/** The next place (1) or the one before (-1): from the last one to the first. Nothing before something was found. */
export function stepHit(by: 1 | -1): void {
  if (hits.length > 0) show((at + by + hits.length) % hits.length);
}

function show(number: number): void {
  const hit = hits[number];
  if (!hit || !bar || !status) return;
  at = number;
  mark(
    all,
    hits.map(({ range }) => range),
  );
  mark(current, [hit.range]);
  // Behind the paragraph, where a reader comes to it by going on; in an item of a list, inside.
  if (hit.block.matches('li, dd')) hit.block.append(bar);
  else hit.block.after(bar);
  goToPlace({ target: hit.block, range: hit.range });
  status.textContent = `${at + 1} of ${hits.length}`;
}

function mark(name: string, ranges: readonly Range[]): void {
  // An older browser goes to the place all the same.
  if (!('highlights' in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

function makeBar(): HTMLElement {
  const button = (words: string, act: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, words);
    made.addEventListener('click', act);
    return made;
  };
  status = element('span', { role: 'status' });
  // A group by itself; a `div` here would be taken for the article's body.
  return element(
    'fieldset',
    { className: 'found-bar', ariaLabel: 'Found words', lang: 'en', dir: 'ltr' },
    status,
    button('Previous place', () => {
      stepHit(-1);
    }),
    button('Next place', () => {
      stepHit(1);
    }),
    button('End the search', endSearch),
  );
}

function endSearch(): void {
  const hit = hits[at];
  mark(all, []);
  mark(current, []);
  bar?.remove();
  hits = [];
  if (hit) goToPlace({ target: hit.block, range: hit.range });
}
