/**
 * A highlight of the reader's, with or without words of their own: what is kept of it on the device and in a file.
 *
 * The words are told by themselves and by what stands around them, as the W3C's TextQuoteSelector does
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), and not by a place in the page: the article may be
 * edited, and a number of a paragraph alone would then mark other words.
 */
export interface Anchor {
  /** The words, white space as single spaces. */
  readonly quote: string;
  /** What stands before and after them in their paragraph; empty at its beginning and its end. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stood when they were marked: the `N` of `id="p-N"`, and the sentence in it, from 1. */
  readonly paragraph: number;
  readonly sentence: number;
}

export interface Note {
  readonly id: string;
  /** The article's key (`article-key.ts`), and its title for where the article is not at hand. */
  readonly article: string;
  readonly title: string;
  /** ISO 8601, in UTC. */
  readonly made: string;
  readonly changed: string;
  /** One for each paragraph that the marked words stand in; at least one. */
  readonly anchors: readonly Anchor[];
  /** The reader's own words; empty for a mere highlight. */
  readonly text: string;
}

/** So much may be marked at once, and so much written beside it: some 20 pages, and all fits into storage many times. In UTF-16 units. */
export const mostMarked = 20_000;
export const mostWritten = 10_000;

/**
 * A note in a value from elsewhere (storage, a file), with nothing in it that is not a note's.
 *
 * @returns Nothing where it is none.
 */
export function noteOf(value: unknown): Note | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, article, title, made, changed, anchors, text } = value as Record<string, unknown>;
  if (!isShort(id) || !/^[\w-]+$/u.test(id)) return undefined;
  if (!isShort(article) || article === '' || !isShort(title)) return undefined;
  if (!isTime(made) || !isTime(changed)) return undefined;
  if (typeof text !== 'string' || text.length > mostWritten || !Array.isArray(anchors)) return undefined;
  const found = anchors.map(anchorOf).filter((anchor) => anchor !== undefined);
  const marked = found.reduce((sum, { quote }) => sum + quote.length, 0);
  if (found.length === 0 || found.length < anchors.length || marked > mostMarked) return undefined;
  return { id, article, title, made, changed, anchors: found, text };
}

/**
 * The marked words as one text.
 *
 * @example
 * quoteOf(note) //=> 'The bridge is closed. It opens in May.'
 */
export const quoteOf = ({ anchors }: Pick<Note, 'anchors'>): string =>
  anchors.map(({ quote }) => quote).join(' ');

/** Whether two notes mark the same words of the same article, whenever they were made. */
export const marksSame = (one: Pick<Note, 'article' | 'anchors'>, other: typeof one): boolean =>
  one.article === other.article &&
  one.anchors.length === other.anchors.length &&
  one.anchors.every((anchor, at) => {
    const { quote, prefix, suffix } = other.anchors[at] ?? {};
    return anchor.quote === quote && anchor.prefix === prefix && anchor.suffix === suffix;
  });

function anchorOf(value: unknown): Anchor | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { quote, prefix, suffix, paragraph, sentence } = value as Record<string, unknown>;
  if (typeof quote !== 'string' || quote.trim() === '' || !isShort(prefix) || !isShort(suffix))
    return undefined;
  return isCount(paragraph) && isCount(sentence) ? { quote, prefix, suffix, paragraph, sentence } : undefined;
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 500;

const isTime = (value: unknown): value is string => isShort(value) && !Number.isNaN(Date.parse(value));

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;
