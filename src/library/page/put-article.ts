import type { ShownArticle } from '../worker/library-work.ts';
import { appendInTurns } from './append-in-turns.ts';

/** What is put into the page at once; the rest of a long body follows. */
export type PutArticle = Pick<ShownArticle, 'facts' | 'content' | 'pictures'>;

/**
 * The page states its article before it says that it is there: the tools of the page ask for it then.
 *
 * @param atOnce So many elements come in the first turn (`append-in-turns.ts`); few, where it is not said.
 */
export async function putArticle(
  article: Element,
  { facts, content, pictures }: PutArticle,
  atOnce?: number,
): Promise<void> {
  document.documentElement.dataset.article = facts.id;
  document.title = `${facts.title} – Lectern`;
  article.replaceChildren();
  await appendInTurns(article, content, atOnce);
  for (const image of article.querySelectorAll<HTMLImageElement>('img[data-picture]')) {
    const blob = pictures[Number(image.dataset.picture)];
    if (blob) image.src = URL.createObjectURL(blob);
  }
}
