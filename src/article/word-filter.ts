/** Says of a stretch of a text whether it may be one of certain words. A no is sure. */
export type WordFilter = (text: string, start: number, end: number) => boolean;

/** A power of two: room enough that a thousand words leave most of it empty. */
const size = 1 << 13;

/**
 * A coarse sieve before a map: cutting every word out of an article and asking a map for it takes five times as long as
 * looking at three of its letters. The first letter is not looked at, because it may be a capital.
 *
 * @example
 * wordFilterOf(['goverment'])('the ferry', 4, 9) //=> false
 */
export function wordFilterOf(words: Iterable<string>): WordFilter {
  const places = new Uint8Array(size);
  for (const word of words) places[placeOf(word, 0, word.length)] = 1;
  return (text, start, end) => places[placeOf(text, start, end)] === 1;
}

/** By its length, its second letter and its last two: words share beginnings more than endings. */
function placeOf(text: string, start: number, end: number): number {
  const length = end - start;
  const second = length > 1 ? text.charCodeAt(start + 1) : 0;
  const third = length > 2 ? text.charCodeAt(end - 2) : 0;
  const last = length > 1 ? text.charCodeAt(end - 1) : 0;
  return (second + Math.imul(third, 37) + Math.imul(last, 1201) + Math.imul(length, 4547)) & (size - 1);
}
