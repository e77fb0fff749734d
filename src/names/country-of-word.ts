import { COUNTRY_WORDS } from './country-words.ts';
import { foldSpelling } from './fold-spelling.ts';

/** Each folded word for a country, with the country. */
const countries = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([country, words]) =>
    words.map((word) => [foldSpelling(word).text, country] as const),
  ),
);

/** The country that a folded word is a word for. */
export const countryOfFolded = (folded: string): string | undefined => countries.get(folded);

/**
 * Whether a word, possessive or not, is one for a country of the region.
 *
 * @example
 * isCountryWord("Iraq's") //=> true
 */
export const isCountryWord = (word: string): boolean =>
  countries.has(foldSpelling(word.replace(/['’]s?$/u, '')).text);
