/**
 * Shows the article that the address names: `library/article/?id=…`. It stands in its page, inline and at its end: an article
 * that the page before has left ready is there with the first paint.
 */
import { takeHandedOver } from './handed-over.ts';
import { putArticle } from './put-article.ts';
import { readyEvent } from './ready-event.ts';

/** The folder of the tools, put here by `layouts/build/browser-code.ts`. */
declare const TOOLS: string;

/** Fetched when the page before has left nothing: it brings what speaks with the worker. */
const makerAddress = `${TOOLS}make-article.js`;
type Maker = typeof import('./make-article.ts');

/** An article of two or three thousand words is there with the first paint. */
const mostAtOnce = 80;

async function showArticle(): Promise<void> {
  const article = document.querySelector('main article');
  const status = document.querySelector('main [role=status]');
  if (!article || !status) throw new Error('This page has no place for an article.');
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const handed = takeHandedOver(id);
  if (handed) await putArticle(article, handed, mostAtOnce);
  else {
    const { makeArticle } = (await import(/* @vite-ignore */ makerAddress)) as Maker;
    if (!(await makeArticle(article, status, id))) return;
  }
  status.remove();
  dispatchEvent(new Event(readyEvent));
  goToPlace(article);
}

/** To the place that the address names; else to the title, so that reading begins there. */
function goToPlace(article: Element): void {
  if (location.hash) {
    // Told again, now that the place is there: the browser scrolls to it and marks it.
    location.replace(location.hash);
    return;
  }
  const title = article.querySelector('h1');
  if (!title || scrollY > 0) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

void showArticle();
