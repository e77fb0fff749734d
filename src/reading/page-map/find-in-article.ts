import { splitSentences } from '../../article/sentences/split-sentences.ts';
import { blockText, languageAt, rangeIn } from '../aloud/block-text.ts';
import { foldWords, placesOf } from '../../names/fold-words.ts';
import { namesHere } from './mentions-here.ts';
import type { Wanted } from './name-queries.ts';

/** Words that were found, in their sentence. */
export interface Hit {
  /** The paragraph, heading, item or caption that they stand in. */
  readonly block: HTMLElement;
  readonly range: Range;
  /** The sentence: what stands before the words, the words, and the rest. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The heading over it; empty before the first. */
  readonly section: string;
}

/** The article's own words: its title, its text, its captions. What Lectern added is in the map already. */
const searched = [
  'article > :is(h1, .standfirst)',
  'article > div :is(h2, h3, h4, h5, h6, [id^="p-"])',
  '.captions > li :is(div p, div li), .in-place :is(div p, div li)',
].join();

/** The blocks of the article that can be seen, in the page's order. */
export const textBlocks = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(searched)].filter(
    (block) => !block.closest('[popover]') && !block.querySelector('[id^="p-"]') && block.checkVisibility(),
  );

/**
 * Finds words and names in the article, in the order of the page.
 *
 * The words are looked for as they stand; where they stand nowhere side by side, each of them.
 */
export function findInArticle({ names, words }: Wanted): readonly Hit[] {
  const mentions = namesHere()
    .filter(({ id }) => names.includes(id))
    .flatMap(({ mentions: all }) => all);
  const blocks = textBlocks();
  const whole = foldWords(words).text.trim();
  const found = blocks.flatMap((block) => hitsIn(block, [whole], mentions));
  if (found.length > 0 || !whole.includes(' ')) return found;
  const each = whole.split(' ').filter((word) => word.length > 1);
  return blocks.flatMap((block) => hitsIn(block, each, mentions));
}

function hitsIn(block: HTMLElement, wanted: readonly string[], mentions: readonly Element[]): readonly Hit[] {
  const { text, pieces } = blockText(block);
  const named = pieces
    .filter(({ mention }) => mention && mentions.includes(mention))
    .map(({ start, node }) => [start, start + node.length] as const);
  const folded = foldWords(text);
  const all = [...named, ...wanted.flatMap((words) => placesOf(words, folded))].sort(([a], [b]) => a - b);
  // Words inside a name that was found are that name.
  const apart = all.filter(([start], at) => all.slice(0, at).every(([, end]) => end <= start));
  return apart.flatMap(([start, end]) => hitAt(block, text, start, end) ?? []);
}

function hitAt(block: HTMLElement, text: string, start: number, end: number): Hit | undefined {
  const range = rangeIn(block, start, end);
  if (!range) return undefined;
  const sentences = splitSentences(text, languageAt(block));
  const [from, to] = sentences.findLast(([begins]) => begins <= start) ?? [0, text.length];
  const plain = (part: string): string => part.replace(/\s+/gu, ' ');
  return {
    block,
    range,
    before: plain(text.slice(from, start)).trimStart(),
    words: plain(text.slice(start, end)),
    after: plain(text.slice(end, Math.max(to, end))).trimEnd(),
    section: sectionOf(block),
  };
}

/** The heading that an element stands under; for a heading the words are its own place. */
export function sectionOf(element: Element): string {
  const headings = [...document.querySelectorAll('article :is(h2, h3, h4, h5, h6)')];
  const over = headings.findLast(
    (heading) =>
      heading !== element &&
      (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return over && !element.matches('h1, h2, h3, h4, h5, h6') ? over.textContent.trim() : '';
}
