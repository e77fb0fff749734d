import { splitSentences } from '../article/sentences/split-sentences.ts';

/** The words of a mention's sentence before and after it. */
export interface SentenceAround {
  readonly before: string;
  readonly after: string;
}

/**
 * A mention's own sentence, without it: what stands before, and what after.
 *
 * A mention that runs over the end of a sentence (a name with a full stop in it that the rules do not know) has both.
 *
 * @param text The paragraph.
 * @param range `[start, end)` of the mention, in UTF-16 units of the paragraph.
 * @param language BCP 47 of the paragraph: sentences end by the rules of their language.
 * @example
 * sentenceAround('It rained. The PMF left. We stayed.', [15, 18], 'en') //=> { before: 'The ', after: ' left.' }
 */
export function sentenceAround(
  text: string,
  [start, end]: readonly [start: number, end: number],
  language: string,
): SentenceAround {
  const sentences = splitSentences(text, language);
  const [from] = sentences.find((sentence) => sentence[1] > start) ?? [0];
  const [, to] = sentences.find((sentence) => sentence[1] >= end) ?? [0, text.length];
  return { before: text.slice(from, start).trimStart(), after: text.slice(end, to).trimEnd() };
}
