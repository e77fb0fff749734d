import { splitSentences } from '../../article/sentences/split-sentences.ts';
import { countWords, readingMinutes } from '../../markdown/reading-time.ts';
import { blockText, languageAt, rangeIn } from '../aloud/block-text.ts';
import type { Place } from './places.ts';

/** The paragraphs of the article's body, in order: the first has the number 1. */
export const bodyParagraphs = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('article [id^="p-"]')].filter(({ id }) => /^p-\d+$/u.test(id));

/** The text of a sentence and where it stands on the page; nothing where the paragraph has no such sentence. */
export function sentenceAt({ paragraph, sentence }: Place): { text: string; range: Range } | undefined {
  const block = document.getElementById(`p-${paragraph}`);
  if (!block) return undefined;
  const { text } = blockText(block);
  const [start, end] = splitSentences(text, languageAt(block))[sentence - 1] ?? [0, 0];
  const range = rangeIn(block, start, end);
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return range && words ? { text: words, range } : undefined;
}

/** So little of a line that its sentence does not count as seen. In CSS pixels. */
const sliver = 8;

/**
 * The first sentence that ends in the window: the one being read, whatever the size of its letters.
 *
 * @returns Nothing where the window shows none of the body.
 */
export function placeInView(): Place | undefined {
  const paragraphs = bodyParagraphs();
  const at = paragraphs.findIndex((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > sliver && top < innerHeight;
  });
  const block = paragraphs[at];
  if (!block) return undefined;
  const sentences = splitSentences(blockText(block).text, languageAt(block));
  const sentence = sentences.findIndex(([start, end]) => {
    const boxes = rangeIn(block, start, end)?.getClientRects() ?? [];
    return [...boxes].some(({ bottom }) => bottom > sliver);
  });
  return { paragraph: Number(block.id.slice(2)), sentence: Math.max(0, sentence) + 1 };
}

/** Whether the end of the body is in the window. */
export function isAtEnd(): boolean {
  const bottom = bodyParagraphs().at(-1)?.getBoundingClientRect().bottom ?? Infinity;
  return bottom > 0 && bottom <= innerHeight;
}

/**
 * The place of a word or sentence that is marked or spoken.
 *
 * @returns Nothing for a range outside of the body.
 */
export function placeOf(range: Range): Place | undefined {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest<HTMLElement>('[id^="p-"]');
  if (!block || !bodyParagraphs().includes(block)) return undefined;
  const piece = blockText(block).pieces.find(({ node }) => node === startContainer);
  const at = piece ? piece.start + range.startOffset : 0;
  const sentences = splitSentences(blockText(block).text, languageAt(block));
  const sentence = sentences.findLastIndex(([start]) => start <= at);
  return { paragraph: Number(block.id.slice(2)), sentence: Math.max(0, sentence) + 1 };
}

/** Where a place stands in the article as a whole. */
export interface Progress {
  /** The heading over it; none before the first heading. */
  readonly section?: { readonly number: number; readonly title: string };
  readonly sections: number;
  /** Minutes of reading from here to the end. */
  readonly left: number;
}

/** How far a place is, by the article's own headings and the words that follow. */
export function progressAt({ paragraph, sentence }: Place): Progress {
  const paragraphs = bodyParagraphs();
  const block = paragraphs[paragraph - 1];
  const body = block?.closest('article > div');
  const headings = [...(body?.querySelectorAll('h2') ?? [])];
  const number = block ? headings.findLastIndex((heading) => isBefore(heading, block)) + 1 : 0;
  const language = block ? languageAt(block) : 'en';
  const words = paragraphs
    .slice(paragraph - 1)
    .map((one, at) => {
      const { text } = blockText(one);
      const start = at === 0 ? (splitSentences(text, language)[sentence - 1]?.[0] ?? 0) : 0;
      return countWords(text.slice(start), language);
    })
    .reduce((sum, count) => sum + count, 0);
  const title = headings[number - 1]?.textContent.trim();
  return {
    ...(title !== undefined && { section: { number, title } }),
    sections: headings.length,
    left: readingMinutes(words),
  };
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The progress in words, for the eye and the ear.
 *
 * @example
 * inWords({ section: { number: 3, title: 'The strikes' }, sections: 5, left: 2 })
 * //=> 'Section 3 of 5, “The strikes”, about 2 minutes left'
 */
export function inWords({ section, sections, left }: Progress): string {
  const time = left === 1 ? 'about a minute left' : `about ${left} minutes left`;
  if (section) return `Section ${section.number} of ${sections}, “${section.title}”, ${time}`;
  return sections > 0
    ? `The beginning, before section 1 of ${sections}, ${time}`
    : time.charAt(0).toUpperCase() + time.slice(1);
}
