/** So many words on each side may be needed to tell one place from another. */
const mostContext = 3;

/** A word without the marks around it. */
const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');

/** A hyphen is part of the directive's own syntax. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The end of an address that makes the browser show and highlight words where they were found, without a change of the
 * page: https://wicg.github.io/scroll-to-text-fragment/
 *
 * The browser takes the first place that fits, so words of the same sentence are added until this one is the first.
 *
 * @param at The number of the first word.
 * @param length How many words.
 * @returns Nothing where no context tells the place from an earlier one: the section is then the best that can be shown.
 * @example
 * textFragment(['The', 'river', 'and', 'the', 'old', 'river.'], 5) //=> ':~:text=old-,river'
 */
export function textFragment(words: readonly string[], at: number, length = 1): string {
  const shown = trimmed(words.slice(at, at + length));
  if (shown === '') return '';
  for (let context = 0; context <= mostContext; context++) {
    const [start, end] = sentencePart(words, at, length, context);
    if (!isFirst(words, at, start, end)) continue;
    const prefix = context > 0 && start < at ? `${encode(trimmed(words.slice(start, at)))}-,` : '';
    const suffix =
      context > 0 && end > at + length ? `,-${encode(trimmed(words.slice(at + length, end)))}` : '';
    return `:~:text=${prefix}${encode(shown)}${suffix}`;
  }
  return '';
}

/** Marks inside a run of words stand in the page as well; those at its ends need not be given. */
const trimmed = (run: readonly string[]): string => bare(run.join(' '));

/**
 * So many words on each side, but no further than the sentence: Pagefind puts full stops where blocks end, which the
 * page does not have.
 */
function sentencePart(
  words: readonly string[],
  at: number,
  length: number,
  context: number,
): [start: number, end: number] {
  const bound = /[.!?:;,…"”’)]$/u;
  let start = at;
  while (start > 0 && at - start < context && !bound.test(words[start - 1] ?? '')) start--;
  let end = at + length;
  while (end < words.length && end - at - length < context && !bound.test(words[end - 1] ?? '')) end++;
  return [start, end];
}

/** Whether no earlier place has the same words. Browsers compare without regard to case. */
function isFirst(words: readonly string[], at: number, start: number, end: number): boolean {
  const compared = comparedWords(words);
  for (let earlier = at - start; earlier < at; earlier++) {
    let offset = start - at;
    while (offset < end - at && compared[earlier + offset] === compared[at + offset]) offset++;
    if (offset === end - at) return false;
  }
  return true;
}

/** A page is asked for many of its places. */
const comparedOf = new WeakMap<readonly string[], readonly string[]>();

function comparedWords(words: readonly string[]): readonly string[] {
  const known = comparedOf.get(words);
  if (known) return known;
  const compared = words.map((word) => bare(word).toLowerCase());
  comparedOf.set(words, compared);
  return compared;
}
