import { connectPageWorker } from '../worker/connect.ts';
import { appendInTurns } from './append-in-turns.ts';
import { putArticle } from './put-article.ts';

/**
 * Has the page of an article made by the worker, and puts it in.
 *
 * @param status Is told why there is no article.
 * @returns Whether it is there.
 */
export async function makeArticle(article: Element, status: Element, id: string): Promise<boolean> {
  const worker = connectPageWorker();
  const died = worker.died.then(stopped);
  try {
    await Promise.race([worker.ready, died]);
    const shown = await Promise.race([worker.work.show(id), died]);
    if (!shown) {
      status.textContent = 'This article is not in your library on this device.';
      return false;
    }
    // To take so large a message was a turn of its own.
    await new Promise((resolve) => setTimeout(resolve));
    await putArticle(article, shown);
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
