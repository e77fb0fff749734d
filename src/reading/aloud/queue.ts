/** The articles that a reader wants to hear one after the other, kept on the device. */
import { isArticleAddress } from '../article-key.ts';
import { storageKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';

export interface QueuedArticle {
  /** Its address within the origin, as `article-key.ts` writes it: `/articles/us-embassy-baghdad/`. */
  readonly href: string;
  readonly title: string;
}

const key = `${storageKey}.queue`;
const goingOnKey = `${storageKey}.going-on`;

/** Longer than any evening. */
const most = 100;

/** What is left to hear. An address of another site, which only something else can have written, is left out. */
export function readQueue(): readonly QueuedArticle[] {
  const kept = readStored(key);
  return Array.isArray(kept) ? kept.filter(isQueued).slice(0, most) : [];
}

const isQueued = (value: unknown): value is QueuedArticle =>
  typeof value === 'object' &&
  value !== null &&
  'href' in value &&
  typeof value.href === 'string' &&
  isArticleAddress(value.href) &&
  'title' in value &&
  typeof value.title === 'string';

/** Puts an article at the end; one that is there already stays where it is. */
export function enqueue(article: QueuedArticle): readonly QueuedArticle[] {
  const queue = readQueue();
  return keep(queue.some(({ href }) => href === article.href) ? queue : [...queue, article]);
}

export function dequeue(href: string): readonly QueuedArticle[] {
  return keep(readQueue().filter((article) => article.href !== href));
}

/** Takes the next article, other than the one that is open. */
export function takeNext(open: string): QueuedArticle | undefined {
  const [next, ...rest] = readQueue().filter(({ href }) => href !== open);
  keep(rest);
  return next;
}

function keep(queue: readonly QueuedArticle[]): readonly QueuedArticle[] {
  // Where nothing is kept it holds for this page alone.
  store(key, queue);
  return queue;
}

/** Remembers, for this tab and a minute, that the reader pressed Play and the next article may begin by itself. */
export function promiseToGoOn(href: string): void {
  try {
    sessionStorage.setItem(goingOnKey, JSON.stringify({ href, until: Date.now() + 60_000 }));
  } catch {
    // The reader presses Play again.
  }
}

/** Whether the page that is open was promised. It is asked once: a reload starts nothing. */
export function takePromise(href: string): boolean {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(goingOnKey) ?? 'null');
    sessionStorage.removeItem(goingOnKey);
    if (typeof kept !== 'object' || kept === null || !('href' in kept) || !('until' in kept)) return false;
    return kept.href === href && Number(kept.until) > Date.now();
  } catch {
    return false;
  }
}
