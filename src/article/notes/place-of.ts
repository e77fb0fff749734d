import type { Range } from '../article.ts';

/**
 * Where words stand in the received text, whose white space may differ from the block's.
 *
 * @param words one or more, of letters, apostrophes and hyphens, with one space between
 * @param from where to look from, in UTF-16 units
 * @param end where the block ends
 */
export function placeOf(words: string, received: string, from: number, end: number): Range | undefined {
  const pattern = words.replaceAll(' ', '\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
  whole.lastIndex = from;
  const match = whole.exec(received);
  return match && match.index < end ? [match.index, match.index + match[0].length] : undefined;
}
