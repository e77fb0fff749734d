/**
 * The share of longer words with a capital, the first word left out: about 0.4 in German prose, 0.15 in English, 0 in
 * scripts without capitals.
 */
export function capitalShare(text: string): number {
  let long = 0;
  let capitals = 0;
  for (const word of text.split(' ').slice(1)) {
    if (word.length < 4) continue;
    long += 1;
    if (/^[“"'‘(]?\p{Lu}/u.test(word)) capitals += 1;
  }
  return long === 0 ? 0 : capitals / long;
}
