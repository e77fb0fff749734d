/**
 * What the markup of a clipboard can say that its bare text does not, in the order in which it is told (`choosePaste` looks
 * closer). Links are no part of it: what a link led to is left out (decision 16).
 */
const brought: readonly (readonly [words: string, sign: RegExp])[] = [
  ['headings', /<h[1-6][\s>]/iu],
  // A word processor says it by a style.
  ['captions', /<figcaption[\s>]|class="?MsoCaption/iu],
  ['quotations', /<blockquote[\s>]/iu],
  ['lists', /<li[\s>]/iu],
  ['language', /<[a-z][^<>]{0,400}\slang=/iu],
];

/**
 * What pasted HTML brings beside its text, in words; `undefined` where the plain text says as much. A look at its tags
 * only, for a line on the page: two megabytes of it must not be parsed where the reader types.
 *
 * @example
 * richText('<h2>Ferry</h2><figure><figcaption>Smoke.</figcaption></figure>') //=> 'headings and captions'
 * richText('<span style="color: red">Ferry</span>') //=> undefined
 */
export function richText(html: string): string | undefined {
  const found = brought.filter(([, sign]) => sign.test(html)).map(([words]) => words);
  return found.length === 0 ? undefined : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(found);
}

/**
 * Whether pasted HTML leads elsewhere. A link within the page itself, as from a note to its place, is no loss.
 *
 * @example
 * hasLinks('<a href="https://news.example/">The report</a>') //=> true
 */
export const hasLinks = (html: string): boolean =>
  /<a\s(?:[^<>]{0,2000}?\s)?href\s*=\s*["']?(?!["'#\s])/iu.test(html);
