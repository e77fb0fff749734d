import type { ShownArticle } from '../worker/library-work.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

const key = (): string => `lectern.handed-over:${BASE}`;

/** Longer ones are made anew: to write and read them would take as long. UTF-16 units. */
const most = 1_000_000;

/** A page that is made already, for the next page of this tab. */
type HandedOver = Pick<ShownArticle, 'facts' | 'content'>;

/** Leaves a page for the next one to put in. One with pictures, or one that is long, is not left. */
export function handOver({ facts, content, pictures, pieces }: ShownArticle): void {
  if (pictures.length > 0 || pieces > 0) return;
  const page = JSON.stringify({ facts, content } satisfies HandedOver);
  if (page.length > most) return;
  try {
    sessionStorage.setItem(key(), page);
  } catch {
    // The next page makes it itself.
  }
}

/** What the page before has left, if it is the article that is asked for. It is taken once: later it may have changed. */
export function takeHandedOver(id: string): ShownArticle | undefined {
  try {
    const page = sessionStorage.getItem(key());
    sessionStorage.removeItem(key());
    const handed = JSON.parse(page ?? 'null') as HandedOver | null;
    return handed?.facts.id === id ? { ...handed, pictures: [], pieces: 0 } : undefined;
  } catch {
    return undefined;
  }
}
