import type { Bar } from './make-bar.ts';

/** The share of the window's height that a bar may take from the text. */
const share = 0.3;

/**
 * Lets the bar stay in view while the text scrolls, as long as it leaves the text room: in a small window or in very
 * large letters it scrolls away with the text, for it would cover what the reader reads or what has the focus.
 *
 * @param signal Ends it.
 */
export function pinBar({ root }: Bar, signal: AbortSignal): void {
  const page = document.documentElement;
  const measure = (): void => {
    const { height } = root.getBoundingClientRect();
    const isPinned = height > 0 && height <= innerHeight * share;
    const room = isPinned ? `${Math.ceil(height) + 16}px` : '';
    root.classList.toggle('pinned', isPinned);
    root.style.setProperty('--bar', room);
    // What gets the focus is scrolled to where the bar does not cover it.
    page.style.scrollPaddingTop = room;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  addEventListener('resize', measure, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    page.style.scrollPaddingTop = '';
  });
}
