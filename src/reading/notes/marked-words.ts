/** What the reader means: the words they have selected, or the sentence they are at. */
import { splitSentences } from '../../article/sentences/split-sentences.ts';
import { blockText, languageAt, rangeIn } from '../aloud/block-text.ts';
import { bodyParagraphs, placeInView, placeOf } from '../place/reading-position.ts';
import type { Place } from '../place/places.ts';
import type { Paragraph, Words } from './find-anchor.ts';

/** The paragraphs of the article on this page. */
export const articleParagraphs = (): readonly Paragraph[] =>
  bodyParagraphs().map((block) => ({
    number: Number(block.id.slice(2)),
    text: blockText(block).text,
    language: languageAt(block),
  }));

/** The words of a range of the page, paragraph by paragraph; what is no paragraph of the article's text is left out. */
export function wordsIn(range: Range): readonly Words[] {
  return bodyParagraphs()
    .filter((block) => range.intersectsNode(block))
    .map((block) => {
      const { text, pieces } = blockText(block);
      // Where a name's button stands, a selection may begin or end beside its text and not in it.
      const offset = (node: Node, at: number, otherwise: number): number => {
        const inside = pieces.find((piece) => piece.node === node);
        if (inside) return inside.start + at;
        const point = document.createRange();
        point.setStart(node, at);
        const next = pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0);
        return block.contains(node) ? (next?.start ?? text.length) : otherwise;
      };
      return {
        paragraph: Number(block.id.slice(2)),
        start: offset(range.startContainer, range.startOffset, 0),
        end: offset(range.endContainer, range.endOffset, text.length),
      };
    })
    .filter(({ start, end }) => end > start);
}

/** The words of a sentence. */
export function wordsOf({ paragraph, sentence }: Place): Words | undefined {
  const [start, end] = sentencesOf(paragraph)[sentence - 1] ?? [0, 0];
  return end > start ? { paragraph, start, end } : undefined;
}

/** Where words are on the page. */
export function rangeOf({ paragraph, start, end }: Words): Range | undefined {
  const block = document.getElementById(`p-${paragraph}`);
  return block ? rangeIn(block, start, end) : undefined;
}

/** The text of words, white space as single spaces. */
export const textOf = (words: Words): string => rangeOf(words)?.toString().replace(/\s+/gu, ' ').trim() ?? '';

/** The sentence before or behind one, over the ends of paragraphs; itself where there is none. */
export function stepSentence(place: Place, step: 1 | -1): Place {
  const sentence = place.sentence + step;
  if (sentence >= 1 && sentence <= sentencesOf(place.paragraph).length) return { ...place, sentence };
  const paragraph = place.paragraph + step;
  const count = sentencesOf(paragraph).length;
  return count > 0 ? { paragraph, sentence: step > 0 ? 1 : count } : place;
}

/** So long after the last spoken sentence the eye leads again. In milliseconds. */
const untilSilent = 30_000;

/** Where the reader is: at what they stepped to, at what is read aloud, or at what they see. */
export interface ReaderAt {
  readonly place: () => Place | undefined;
  readonly stepTo: (place: Place) => void;
}

/** Follows the reader from now on. @param moved Is called when they may be elsewhere. */
export function followReader(moved: () => void, signal: AbortSignal): ReaderAt {
  let own: Place | undefined;
  let spoken: { place: Place; when: number } | undefined;
  document.addEventListener(
    'lectern:sentence',
    (event) => {
      const detail: unknown = (event as CustomEvent).detail;
      if (typeof detail !== 'object' || detail === null || !('range' in detail)) return;
      if (!(detail.range instanceof Range)) return;
      const place = placeOf(detail.range);
      if (place) spoken = { place, when: performance.now() };
      own = undefined;
      moved();
    },
    { signal },
  );
  const isInView = (place: Place): boolean => {
    const words = wordsOf(place);
    const box = words && rangeOf(words)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  };
  addEventListener(
    'scroll',
    () => {
      if (own && !isInView(own)) own = undefined;
      moved();
    },
    { passive: true, signal },
  );
  return {
    place: () => {
      if (own) return own;
      return spoken && performance.now() - spoken.when < untilSilent ? spoken.place : placeInView();
    },
    stepTo: (place) => {
      own = place;
    },
  };
}

function sentencesOf(paragraph: number): readonly (readonly [number, number])[] {
  const block = document.getElementById(`p-${paragraph}`);
  if (!block) return [];
  const { text } = blockText(block);
  return splitSentences(text, languageAt(block)).map(([start, end]) => [
    start,
    start + text.slice(start, end).trimEnd().length,
  ]);
}
