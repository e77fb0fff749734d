import type { ForgetEntry } from '../../../markdown/page/own-page.ts';
import type { Library } from '../../keep/library.ts';
import { notRemoved } from './list-words.ts';

/** A tool of its own: only who removes an article fetches it. */
const forgetAddress = './forget-own.js';

/**
 * Removes articles, and what reading them has left on the device. The tool is fetched first: where it cannot be had nothing
 * is removed, since an article that is gone must leave no title and no notes behind.
 */
export async function removeForGood(library: Library, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { forgetOwn } = await loadTool();
  await library.remove(ids);
  for (const id of ids) forgetOwn(id);
}

async function loadTool(): Promise<ForgetEntry> {
  try {
    return (await import(/* @vite-ignore */ forgetAddress)) as ForgetEntry;
  } catch {
    throw new NotRemoved(notRemoved);
  }
}

/** In the reader's words. */
class NotRemoved extends Error {
  override toString(): string {
    return this.message;
  }
}
