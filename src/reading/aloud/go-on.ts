/** From the end of one article to the next of the queue: a page is loaded in full, and this tool with it. */
import { articleAddress } from '../article-key.ts';
import { storageKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';
import { promiseToGoOn, takePromise, type QueuedArticle } from './queue.ts';

/** Opens the next article so that its reading begins there, because the reader pressed Play here. */
export function goOnTo({ href }: QueuedArticle): void {
  promiseToGoOn(href);
  changeTools((tools) => [...tools.filter((tool) => tool !== 'aloud'), 'aloud']);
  location.assign(href);
}

/** Whether the reader's queue led to this page; asked once. */
export function goingOn(): boolean {
  changeTools((tools) => tools.filter((tool) => tool !== 'aloud'));
  return takePromise(articleAddress());
}

/** The boot starts the tools that are kept among the reader's choices: it costs no page a byte. */
function changeTools(change: (tools: readonly string[]) => readonly string[]): void {
  const kept = (readStored(storageKey) ?? {}) as { tools?: unknown };
  const before = typeof kept.tools === 'string' ? kept.tools.split(' ') : [];
  const after = change(before);
  if (after.join(' ') === before.join(' ')) return;
  const others = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== 'tools'));
  // Where nothing is kept the reader presses Play on the next page.
  store(storageKey, after.length > 0 ? { ...others, tools: after.join(' ') } : others);
}
