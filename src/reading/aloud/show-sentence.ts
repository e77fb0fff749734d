/**
 * The sentence and the word that are being read, shown without a change to the page: spans around words would split
 * what a screen reader or a braille display shows. Where a browser has no highlights, nothing is shown.
 */
import { rangeIn } from './block-text.ts';

const sentenceName = 'aloud-sentence';
const wordName = 'aloud-word';

/** After the reader has scrolled, the page is theirs for so long. */
const theirs = 8000;

/** What the reader scrolls with; a scroll event alone may be our own. */
const scrolling = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
const scrollKeys = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/u;

let scrolled = -Infinity;

const noticeScroll = (event: Event): void => {
  const { target } = event;
  // The bar of the window belongs to the root element; a key in a control is for the control.
  if (event.type === 'pointerdown' && target !== document.documentElement) return;
  if (event instanceof KeyboardEvent && (!scrollKeys.test(event.key) || target !== document.body)) return;
  scrolled = performance.now();
};

/** Begins to notice when the reader scrolls. */
export function watchScrolling(signal: AbortSignal): void {
  for (const type of scrolling) addEventListener(type, noticeScroll, { passive: true, signal });
}

/** Shows a sentence of a block, and brings it into view where it has left it. */
export function showSentence(block: Element, range: readonly [number, number]): Range | undefined {
  const found = rangeIn(block, range[0], range[1]);
  paint(sentenceName, found);
  paint(wordName, undefined);
  if (found) follow(found);
  return found;
}

export function showWord(block: Element, range: readonly [number, number]): void {
  paint(wordName, rangeIn(block, range[0], range[1]));
}

/** Nothing is being read. */
export function showNothing(): void {
  paint(sentenceName, undefined);
  paint(wordName, undefined);
}

function paint(name: string, range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

function follow(range: Range): void {
  if (performance.now() - scrolled < theirs) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  const bar = document.querySelector('.aloud')?.getBoundingClientRect();
  // Only a bar that stays at the upper edge takes room from the text.
  const covered = bar && bar.top <= 0 && bar.bottom > 0 ? bar.bottom : 0;
  if (height === 0 || (top >= covered && bottom <= innerHeight)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - covered - (innerHeight - covered) / 5, behavior: isCalm ? 'instant' : 'smooth' });
}
