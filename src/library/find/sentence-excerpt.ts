import { splitSentences } from '../../article/sentences/split-sentences.ts';
import type { ExcerptPart } from '../../names/search/found-page.ts';

/** `[start, end)` in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/** In UTF-16 units: so much is shown before what was found where its sentence is long, and in all. */
const lengths = { before: 90, all: 240 };

/** A text that is longer than any paragraph is not taken apart into sentences. */
const longestParagraph = 20_000;

/**
 * A piece of a text around what was found first, from the start of its sentence where it is near, with the found words
 * marked. It works by sentences and not by words, for some scripts have no spaces.
 *
 * @param ranges What was found, in order, none over another; without any, the text from its beginning.
 * @param language BCP 47.
 * @example
 * sentenceExcerpt('It rained. The river rose.', [[15, 20]], 'en')
 * //=> [{ text: 'The ', marked: false }, { text: 'river', marked: true }, { text: ' rose.', marked: false }]
 */
export function sentenceExcerpt(
  text: string,
  ranges: readonly TextRange[],
  language: string,
): readonly ExcerptPart[] {
  const sentences: readonly TextRange[] =
    text.length > longestParagraph ? [[0, text.length]] : splitSentences(text, language);
  const [first = 0, firstEnd = 0] = ranges[0] ?? [];
  const sentence = sentences.findLast(([start]) => start <= first)?.[0] ?? 0;
  const start = first - sentence > lengths.before ? wordStart(text, first - lengths.before, first) : sentence;
  const end = endOf(text, sentences, start, firstEnd);
  const parts: ExcerptPart[] = start > sentence ? [{ text: '… ', marked: false }] : [];
  let at = start;
  for (const [from, to] of ranges) {
    if (from < at || to > end) continue;
    parts.push({ text: plain(text.slice(at, from)), marked: false });
    parts.push({ text: plain(text.slice(from, to)), marked: true });
    at = to;
  }
  parts.push({ text: plain(text.slice(at, end)).trimEnd(), marked: false });
  if (end < text.length && !sentences.some((each) => each[1] === end))
    parts.push({ text: ' …', marked: false });
  return parts.filter((part) => part.text !== '');
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** The first start of a word from `from` on; `from` itself where no space stands before `most`. */
function wordStart(text: string, from: number, most: number): number {
  const space = text.slice(from, most).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

/** As many whole sentences as fit; of one that does not fit, as many words. */
function endOf(text: string, sentences: readonly TextRange[], start: number, firstEnd: number): number {
  const limit = Math.max(start + lengths.all, firstEnd);
  const whole = sentences.findLast(([, end]) => end <= limit && end >= firstEnd && end > start);
  if (whole) return whole[1];
  if (text.length <= limit) return text.length;
  const space = text.lastIndexOf(' ', limit);
  return space >= firstEnd && space > start ? space : limit;
}
