import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { splitSentences } from '../article/sentences/split-sentences.ts';

/** How hard a text is to read. */
export interface ReadingLevel {
  /**
   * `grade`: years of school in the United States, by Flesch and Kincaid (1975), for English only, whose syllables can be
   * counted. `lix`: by Björnsson (1968), for any language with spaces: under 40 is easy, over 60 hard.
   */
  readonly scale: 'grade' | 'lix';
  readonly score: number;
}

/** Björnsson's limit: a word of more letters is a long one. */
const longestShortWord = 6;

/**
 * Measures a text by the length of its sentences and words.
 *
 * @param language BCP 47
 * @returns `undefined` for a text without words, and for languages whose words a count of letters says nothing about.
 * @example
 * readingLevel('The cat sat on the mat.', 'en') //=> { scale: 'grade', score: -1.4 }
 */
export function readingLevel(text: string, language: string): ReadingLevel | undefined {
  const words = wordsOf(text, language);
  if (words.length === 0 || /^(?:ja|zh|ko|th|km|lo|my)\b/u.test(language)) return undefined;
  const sentences = splitSentences(text, language).length;
  if (/^en\b/u.test(language)) {
    const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    return {
      scale: 'grade',
      score: rounded(fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables })),
    };
  }
  const long = words.filter((word) => Array.from(word).length > longestShortWord).length;
  return { scale: 'lix', score: rounded(words.length / sentences + (100 * long) / words.length) };
}

const rounded = (score: number): number => Math.round(10 * score) / 10;

function wordsOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment, isWordLike }) => (isWordLike ? segment : '')).filter(Boolean);
}
