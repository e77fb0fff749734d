import type { PutArticle } from './put-article.ts';
import type { HandedOver } from '../worker/library-work.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

const key = (): string => `lectern.handed-over:${BASE}`;

/** Leaves a page for the next one of this tab to put in, as the worker wrote it. */
export function handOver(page: string): void {
  try {
    sessionStorage.setItem(key(), page);
  } catch {
    // The next page makes it itself.
  }
}

/** What the page before has left, if it is the article that is asked for. It is taken once: later it may have changed. */
export function takeHandedOver(id: string): PutArticle | undefined {
  try {
    const page = sessionStorage.getItem(key());
    sessionStorage.removeItem(key());
    const handed = JSON.parse(page ?? 'null') as HandedOver | null;
    return handed?.facts.id === id ? { ...handed, pictures: [] } : undefined;
  } catch {
    return undefined;
  }
}
