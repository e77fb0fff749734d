import { connectPageWorker } from '../worker/connect.ts';
import type { ShownArticle } from '../worker/library-work.ts';
import { appendInTurns } from './append-in-turns.ts';
import { takeHandedOver } from './handed-over.ts';
import { readyEvent } from './ready-event.ts';

/** Shows the article that the address names: `library/article/?id=…`. */
export async function start(): Promise<void> {
  const article = document.querySelector('main article');
  const status = document.querySelector('main [role=status]');
  if (!article || !status) throw new Error('This page has no place for an article.');
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const handed = takeHandedOver(id);
  if (handed) await put(article, handed);
  else if (!(await make(article, status, id))) return;
  status.remove();
  dispatchEvent(new Event(readyEvent));
  goToPlace(article);
}

/** Has the page made. @returns Whether it is there. */
async function make(article: Element, status: Element, id: string): Promise<boolean> {
  const worker = connectPageWorker();
  const died = worker.died.then(stopped);
  try {
    await Promise.race([worker.ready, died]);
    const shown = await Promise.race([worker.work.show(id), died]);
    if (!shown) {
      status.textContent = 'This article is not in your library on this device.';
      return false;
    }
    await put(article, shown);
    const body = article.querySelector(':scope > div');
    for (let piece = 0; body && piece < shown.pieces; piece += 1)
      await appendInTurns(body, await Promise.race([worker.work.more(piece), died]));
    return true;
  } catch (fault) {
    const told = fault instanceof Error && fault.name === 'Fault' ? fault.message : undefined;
    status.textContent = told ?? 'The article could not be shown. Hint: Load the page again.';
    return false;
  } finally {
    worker.end();
  }
}

const stopped = (message: string): never => {
  throw new Error(message);
};

/** The page states its article before it says that it is there: the tools of the page ask for it then. */
async function put(article: Element, { facts, content, pictures }: ShownArticle): Promise<void> {
  document.documentElement.dataset.article = facts.id;
  document.title = `${facts.title} – Lectern`;
  article.replaceChildren();
  await appendInTurns(article, content);
  for (const image of article.querySelectorAll<HTMLImageElement>('img[data-picture]')) {
    const blob = pictures[Number(image.dataset.picture)];
    if (blob) image.src = URL.createObjectURL(blob);
  }
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
