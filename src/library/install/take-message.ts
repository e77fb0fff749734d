import { charactersOf, type Parcel } from './parcel.ts';

/** A page larger than this is no article; it is refused before anything looks into it. UTF-16 units. */
export const mostCharacters = 20 * 1024 * 1024;

/** What the bookmark sends (`send-page.ts`). */
interface SentPage {
  readonly lectern: 'page';
  readonly html: string;
  readonly title: string;
  readonly url: string;
}

/**
 * Says to the page that opened this one that it may send itself, and waits for it. The first message that is one counts,
 * and no other. Any page can open this one and send something: the browser vouches for its origin, for nothing else.
 *
 * @param opener The window that opened this one.
 * @param wait Milliseconds, after which nothing is waited for any longer.
 * @returns Nothing when nothing came.
 */
export function takeMessage(opener: Window, wait: number): Promise<Parcel | undefined> {
  return new Promise((resolve) => {
    const end = (parcel?: Parcel): void => {
      removeEventListener('message', hear);
      resolve(parcel);
    };
    const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source === opener && isSentPage(data)) end(parcelOf(data, origin));
    };
    addEventListener('message', hear);
    setTimeout(end, wait);
    opener.postMessage('lectern ready', '*');
  });
}

function isSentPage(data: unknown): data is SentPage {
  const { lectern, html, title, url } = (data ?? {}) as Partial<Record<keyof SentPage, unknown>>;
  return (
    lectern === 'page' && typeof html === 'string' && typeof title === 'string' && typeof url === 'string'
  );
}

/**
 * @param origin As the browser tells it; `null` for a page that has none (a file, a sandbox).
 */
export function parcelOf({ html, title, url }: Omit<SentPage, 'lectern'>, origin: string): Parcel {
  const from = URL.canParse(origin) ? new URL(origin).host : 'a page without an address';
  // A page can name any address; only one of its own site is believed.
  const isOwn = URL.canParse(url) && new URL(url).origin === origin;
  const given = { paste: { text: '', html }, ...(isOwn && { url }) };
  return {
    from,
    title: title.slice(0, 300),
    size: charactersOf(html),
    documents: html.length > mostCharacters ? [] : [{ name: 'the page', given }],
    ...(isOwn && { address: url }),
  };
}
