/**
 * Adults read English prose silently at about 238 words a minute (Brysbaert 2019, a review of 190 studies); 230 errs
 * on the side of those who read more slowly.
 */
const wordsPerMinute = 230;

/**
 * How many words a text has, by the rules of its language: Japanese has no spaces to count.
 *
 * @example
 * countWords('Two words', 'en') //=> 2
 */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}

/**
 * Whole minutes that reading takes, at least one.
 *
 * @example
 * readingMinutes(920) //=> 4
 */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
