/** A word with the marks around it that the text has, and a text directive need not have. */
const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');

/** A hyphen is part of the directive's own syntax. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The end of an address that makes the browser show and highlight a word where it was found, without a change of the
 * page: https://wicg.github.io/scroll-to-text-fragment/
 *
 * The words beside it say which of several like words it is; only those that the text cannot part from it (Pagefind
 * puts full stops where blocks end). A browser that finds no such text goes to the section.
 *
 * @example
 * textFragment(['the', 'old', 'river.'], 2) //=> ':~:text=old-,river'
 */
export function textFragment(words: readonly string[], at: number): string {
  const word = bare(words[at] ?? '');
  if (word === '') return '';
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  const joinedBefore = bare(before) === before && words[at]?.startsWith(word);
  const joinedAfter = bare(after) === after && words[at]?.endsWith(word);
  const prefix = before && joinedBefore ? `${encode(before)}-,` : '';
  const suffix = after && joinedAfter ? `,-${encode(after)}` : '';
  return `:~:text=${prefix}${encode(word)}${suffix}`;
}
