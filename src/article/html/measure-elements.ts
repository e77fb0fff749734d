import type { Page, PageNode } from './page.ts';
import { blockTags, unseenTags } from './rules/tags.ts';

/** What one element of a page holds. */
export interface Inside {
  /** Whether it holds so much of the page's prose that it cannot be furniture, whatever it is called. */
  readonly isMost: boolean;
  readonly holdsHeadline: boolean;
  /** Whether an `h1` stands above it, with no prose between. */
  readonly isBelowHeadline: boolean;
  /** How many characters of text it holds. */
  readonly characters: number;
  /** How many of them are links. */
  readonly linked: number;
  /** How many links it holds, with or without text. */
  readonly links: number;
  /** How many of them are prose. */
  readonly prose: number;
  /** Whether all of a figure's, or a table's, texts can be one caption. */
  readonly isOnePicture?: boolean;
  /** Whether a figure holds a quotation and no picture (its figcaption names who said it), or an aside nothing else. */
  readonly isQuote?: boolean;
}

export interface Measure {
  /** What the element at this index holds. */
  (at: number): Inside;
  /** Whether a table's row is a line of short cells, not a page's layout. */
  readonly isPlainRow: (at: number) => boolean;
}

/** Sentences, not labels: only so long a text counts as prose when nothing is known about the page yet. */
const leastProse = 80;
/** An element with a third of the page's prose is its article, or holds it. */
const mostShare = 0.35;
/** Between headline and text stands a standfirst at most: so many characters. */
const mostStandfirst = 300;
/** A longer cell holds sentences, and is no cell of a table of figures. */
const longestCell = 120;
/** No reader follows a longer row as one line. */
const mostCells = 100;
/** Longer texts in a table with a picture are the article, set around it. */
const longestTableCaption = 400;
const pictureTags = new Set('img picture video iframe svg canvas object embed audio noscript'.split(' '));
/** A site's own element for a picture: `amp-img`, `gu-picture`. */
const ownPictureTag = /-(?:img|image|picture|photo|video|player)$/u;

/** Sums a page up once, so that what an element holds is a few subtractions. */
export function measureElements({ nodes }: Page): Measure {
  const { prose, text, linked, links, headlines, proseAbove } = sumUp(nodes);
  const between = (sums: Float64Array, at: number): number =>
    (sums[nodes[at]?.end ?? at] ?? 0) - (sums[at] ?? 0);
  const all = prose.at(-1) ?? 0;
  const measure = (at: number): Inside => ({
    isMost: all > 0 && between(prose, at) > all * mostShare,
    holdsHeadline: between(headlines, at) > 0,
    isBelowHeadline: (headlines[at] ?? 0) > 0 && (prose[at] ?? 0) - (proseAbove[at] ?? 0) <= mostStandfirst,
    characters: between(text, at),
    linked: between(linked, at),
    links: between(links, at),
    prose: between(prose, at),
    ...(nodes[at]?.tag === 'figure' && figureHolds(nodes, at)),
    ...(nodes[at]?.tag === 'aside' && {
      isQuote: isPullQuote(nodes, at, between(text, at), between(links, at)),
    }),
    ...(nodes[at]?.tag === 'table' && { isOnePicture: isPictureTable(nodes, at) }),
  });
  return Object.assign(measure, { isPlainRow: (at: number) => isPlainRow(nodes, at) });
}

interface Sums {
  readonly prose: Float64Array;
  readonly text: Float64Array;
  readonly linked: Float64Array;
  readonly links: Float64Array;
  readonly headlines: Float64Array;
  /** How much prose stands above the last `h1`. */
  readonly proseAbove: Float64Array;
}

function sumUp(nodes: readonly PageNode[]): Sums {
  const empty = (): Float64Array => new Float64Array(nodes.length + 1);
  const sums = {
    prose: empty(),
    text: empty(),
    linked: empty(),
    links: empty(),
    headlines: empty(),
    proseAbove: empty(),
  };
  const ends = { paragraph: 0, unseen: 0, link: 0 };
  nodes.forEach(({ tag, text, end, attributes }, i) => {
    if (tag === 'p') ends.paragraph = Math.max(ends.paragraph, end);
    else if (tag === 'a' && attributes.href !== undefined) ends.link = Math.max(ends.link, end);
    else if (unseenTags.has(tag)) ends.unseen = Math.max(ends.unseen, end);
    const length = tag !== '' || i < ends.unseen ? 0 : text.trim().length;
    const isProse = i < ends.paragraph || length >= leastProse;
    sums.prose[i + 1] = (sums.prose[i] ?? 0) + (isProse ? length : 0);
    sums.text[i + 1] = (sums.text[i] ?? 0) + length;
    sums.linked[i + 1] = (sums.linked[i] ?? 0) + (i < ends.link ? length : 0);
    sums.links[i + 1] = (sums.links[i] ?? 0) + (tag === 'a' && attributes.href !== undefined ? 1 : 0);
    sums.headlines[i + 1] = (sums.headlines[i] ?? 0) + (tag === 'h1' ? 1 : 0);
    sums.proseAbove[i + 1] = tag === 'h1' ? (sums.prose[i] ?? 0) : (sums.proseAbove[i] ?? 0);
  });
  return sums;
}

function figureHolds(nodes: readonly PageNode[], at: number): Pick<Inside, 'isOnePicture' | 'isQuote'> {
  const end = nodes[at]?.end ?? at;
  let captions = 0;
  let pictures = 0;
  let quotes = 0;
  for (let i = at + 1; i < end; i += 1) {
    const tag = nodes[i]?.tag ?? '';
    if (tag === 'figure' || tag === 'table' || tag === 'pre') return {};
    if (tag === 'figcaption') captions += 1;
    else if (pictureTags.has(tag) || ownPictureTag.test(tag)) pictures += 1;
    else if (tag === 'blockquote') quotes += 1;
  }
  // Some pages use `figure` for a counter or a button, with no picture in it.
  const isPicture = pictures > 0 || captions > 0;
  return { isOnePicture: isPicture && captions < 2 && quotes === 0, isQuote: quotes > 0 && pictures === 0 };
}

function isPlainRow(nodes: readonly PageNode[], at: number): boolean {
  const end = nodes[at]?.end ?? at;
  let cells = 0;
  let length = 0;
  let blocks = 0;
  for (let i = at + 1; i < end; i += 1) {
    const { tag = '', text = '' } = nodes[i] ?? {};
    if (tag === 'td' || tag === 'th') {
      cells += 1;
      if (cells > mostCells) return false;
      length = 0;
      blocks = 0;
    } else if (blockTags.has(tag)) {
      blocks += 1;
      // One paragraph in a cell is a writing program's habit; more, or a heading, is a layout.
      if (blocks > 1 || (tag !== 'p' && tag !== 'div')) return false;
    } else length += text.trim().length;
    if (length > longestCell) return false;
  }
  return cells > 1;
}

/** An aside that holds little but a quotation is a pull quote, not a box of links. */
function isPullQuote(nodes: readonly PageNode[], at: number, characters: number, links: number): boolean {
  if (links > 0) return false;
  let quoteEnd = 0;
  let quoted = 0;
  for (let i = at + 1, end = nodes[at]?.end ?? at; i < end; i += 1) {
    const { tag = '', text = '', end: last = i } = nodes[i] ?? {};
    if (tag === 'aside') return false;
    if (tag === 'blockquote') quoteEnd = Math.max(quoteEnd, last);
    if (i < quoteEnd) quoted += text.trim().length;
  }
  return quoted * 2 > characters;
}

/** Before figures were invented, a table of two cells held a picture and its caption. */
function isPictureTable(nodes: readonly PageNode[], at: number): boolean {
  let pictures = 0;
  let texts = 0;
  let lastCell = -1;
  let cell = at;
  for (let i = at + 1, end = nodes[at]?.end ?? at; i < end; i += 1) {
    const { tag = '', text = '' } = nodes[i] ?? {};
    if (tag === 'table' || tag === 'a' || tag === 'p' || texts > longestTableCaption) return false;
    if (tag === 'td' || tag === 'th') cell = i;
    else if (tag === 'img') pictures += 1;
    else if (text.trim() !== '') {
      if (lastCell >= 0 && cell !== lastCell) return false;
      lastCell = cell;
      texts += text.trim().length;
    }
  }
  return pictures === 1 && texts > 0;
}
