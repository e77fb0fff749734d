import type { ExcerptPart } from '../names/search/found-page.ts';

/** `[start, end)` in words. */
export type WordRange = readonly [start: number, end: number];

/** A page's content as Pagefind counts it: `location` 0 is the first word. */
export const wordsOf = (content: string): readonly string[] => content.split(/[^\S\uFEFF]+/u);

/** So many words are shown before the first one found, and in all. */
const lengths = { before: 10, all: 32 };

const endsSentence = /[.!?…]["'”’)\]]*$/u;

/**
 * The words around those that were found, from the start of their sentence where it is near.
 *
 * @param words Of the whole page; see {@link wordsOf}.
 * @param found The numbers of the words that were found, in order.
 * @param within The part of the page that the excerpt must not leave.
 * @param around The word that must be shown; the first one found, unless given.
 * @example
 * excerpt(wordsOf('It rained. The river rose.'), [3], [0, 5])
 * //=> [{ text: 'The ', marked: false }, { text: 'river', marked: true }, { text: ' rose.', marked: false }]
 */
export function excerpt(
  words: readonly string[],
  found: readonly number[],
  within: WordRange = [0, words.length],
  around?: number,
): readonly ExcerptPart[] {
  const [from, to] = within;
  const first = around ?? found.find((at) => at >= from && at < to) ?? from;
  const start = startBefore(words, first, from);
  const end = endAfter(words, start, to);
  const marks = new Set(found);
  const parts: ExcerptPart[] = [];
  if (start > from && !endsSentence.test(words[start - 1] ?? '')) parts.push({ text: '… ', marked: false });
  for (let at = start; at < end; at++) {
    const space = at + 1 < end ? ' ' : '';
    parts.push(...(marks.has(at) ? markWord(words[at] ?? '') : [{ text: words[at] ?? '', marked: false }]));
    // The space between two found words belongs to the mark: "Kata'ib Hezbollah" is one.
    parts.push({ text: space, marked: marks.has(at) && marks.has(at + 1) });
  }
  if (end < to && !endsSentence.test(words[end - 1] ?? '')) parts.push({ text: ' …', marked: false });
  return joined(parts);
}

function startBefore(words: readonly string[], first: number, from: number): number {
  for (let at = first; at > from && first - at <= lengths.before; at--) {
    if (endsSentence.test(words[at - 1] ?? '')) return at;
  }
  return Math.max(from, first - lengths.before);
}

function endAfter(words: readonly string[], start: number, to: number): number {
  const end = Math.min(to, start + lengths.all);
  for (let at = end; at > start + lengths.all / 2; at--) {
    if (endsSentence.test(words[at - 1] ?? '')) return at;
  }
  return end;
}

/** Quotation marks and full stops around a word were not searched for. */
function markWord(word: string): ExcerptPart[] {
  const [, before = '', inside = '', after = ''] = /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(word) ?? [];
  return [
    { text: before, marked: false },
    { text: inside, marked: true },
    { text: after, marked: false },
  ];
}

function joined(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const result: ExcerptPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.marked === part.marked) result[result.length - 1] = { ...part, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
