import { articleAddress } from '../article-key.ts';
import { bodyParagraphs, placeInView, placeOf, sentenceAt } from './reading-position.ts';
import type { Place } from './places.ts';
import { textLink } from './text-link.ts';

/** Words of the article with their place; its title, before and after the text, has none. */
export interface Words {
  readonly text: string;
  readonly place?: Place;
}

/** What the reader marked in the article, or else the sentence they are at, or else the title. */
export function currentWords(): Words {
  const selection = getSelection();
  if (selection && !selection.isCollapsed) {
    const range = selection.getRangeAt(0);
    const place = placeOf(range);
    const text = range.toString().replace(/\s+/gu, ' ').trim();
    if (place && text) return { text, place };
  }
  const place = placeInView();
  const found = place && sentenceAt(place);
  return found ? { text: found.text, place } : { text: articleData().headline };
}

/** The address of the words: of this page, whatever part of it is shown now. */
export function addressOf({ text, place }: Words): string {
  const address = `${location.origin}${articleAddress()}`;
  if (!place) return address;
  const article = bodyParagraphs()
    .map(({ textContent }) => textContent)
    .join(' ');
  return `${address}${textLink(place.paragraph, text, article)}`;
}

/**
 * The words as a quotation with its source: title, publisher, date, address.
 *
 * @example
 * quoteOf(words) //=> '“The bridge is closed.”\nHarbour news. The Tide, 2019-12-31. https://…'
 */
export function quoteOf(words: Words): string {
  const { headline, publisher, datePublished } = articleData();
  const from = [publisher, datePublished].filter(Boolean).join(', ');
  const source = `${headline}. ${from ? `${from}. ` : ''}${addressOf(words)}`;
  return words.place ? `“${words.text}”\n${source}` : source;
}

/** What the page says about its article for machines: schema.org. */
function articleData(): { headline: string; publisher: string; datePublished: string } {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const publisher = data.publisher as { name?: unknown } | undefined;
  return {
    headline: typeof data.headline === 'string' ? data.headline : document.title,
    publisher: typeof publisher?.name === 'string' ? publisher.name : '',
    datePublished: typeof data.datePublished === 'string' ? data.datePublished : '',
  };
}

/** Copies the words with their source. @returns What to tell the reader. */
export async function copyQuote(): Promise<string> {
  const words = currentWords();
  return (await copy(quoteOf(words))) ? `Copied with its source: ${words.text}` : refused;
}

/** Without a secure connection a browser gives no clipboard. */
export const refused = 'This browser does not let us copy. Mark the words, and copy them by its menu.';

/** @returns Whether the browser let us. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
