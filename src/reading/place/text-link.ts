/**
 * The end of an address that leads to words of the page: its paragraph, and for browsers that know text fragments the
 * words themselves (https://wicg.github.io/scroll-to-text-fragment/). Others go to the paragraph.
 *
 * @param paragraph The `N` of the paragraph's `id="p-N"`.
 * @param words The sentence, or what a reader marked. A long one is told by its first and its last words.
 * @param text The text of the whole article: the browser takes the first place that fits, so first words that stand
 *   elsewhere too are made more.
 * @example
 * textLink(7, 'The bridge is closed.', '…') //=> '#p-7:~:text=The%20bridge%20is%20closed.'
 */
export function textLink(paragraph: number, words: string, text = ''): string {
  const all = plain(words).split(' ');
  const before = plain(text);
  for (let count = fewest; count < all.length - fewest; count++) {
    const first = all.slice(0, count).join(' ');
    if (timesIn(before, first) > 1) continue;
    return `#p-${paragraph}:~:text=${encode(first)},${encode(all.slice(-fewest).join(' '))}`;
  }
  return `#p-${paragraph}:~:text=${encode(all.join(' '))}`;
}

/** Words that tell most sentences of an article from each other. */
const fewest = 4;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** A hyphen is part of the directive's own syntax. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
