import type { OwnFacts } from '../own-article.ts';
import { part } from '../part.ts';

/** The article's title, in the page's heading and in the window's; it stays text. */
export function showTitle({ title, language }: OwnFacts): void {
  const named = document.createElement('bdi');
  named.textContent = title;
  named.lang = language;
  part('h1', HTMLElement).replaceChildren('Check and put right: ', named);
  document.title = `Check: ${title} – Lectern`;
}
