import type { Capitals, Pattern } from './spelling-pattern.ts';
import { plainForm, significantWords } from './spelling-pattern.ts';
import { SMALL_WORDS } from './generic-words.ts';

/**
 * Whether a piece of text, equal to a spelling when folded, is also written as a name is: its capitals, and the vowels of a
 * short name.
 *
 * @example
 * hasForm('Islamic state', patternOf('Islamic State')) //=> false
 */
export function hasForm(text: string, { capitals, exactly, spelling, lang }: Pattern): boolean {
  if (capitals === 'exact') return isSameInitialism(text, spelling);
  if (exactly !== undefined && withoutPlural(plainForm(text)) !== withoutPlural(exactly)) return false;
  return hasCapitals(text, capitals, lang);
}

function hasCapitals(text: string, capitals: Capitals, lang: string | undefined): boolean {
  if (capitals === 'any' || !/[\p{Lu}\p{Ll}]/u.test(text)) return true;
  const words = text
    .split(/[^\p{L}\p{M}\p{N}'’ʾʿʼ‘`]+/u)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()));
  const capital = words.map((word) => /^['’ʾʿʼ‘`]*[\p{Lu}\p{Lt}\p{N}]/u.test(word));
  if (capitals === 'one') return capital.includes(true);
  if (capitals === 'each') return capital.every(Boolean);
  // English writes "Islamic State", most other languages "État islamique".
  return capital.slice(0, lang === undefined ? 2 : 1).every(Boolean);
}

/** "PMF", "PMFs", "P.M.F."; names that are read as a word also "Isis". Never "is" for "IS". */
function isSameInitialism(text: string, spelling: string): boolean {
  const printed = text.replace(/[.\s]/gu, '');
  const titled = spelling.length > 3 ? spelling.charAt(0) + spelling.slice(1).toLowerCase() : spelling;
  return [spelling, `${spelling}s`, titled].includes(printed);
}

/**
 * The same for a query, where nobody types capitals: "pmf", "kh". An initialism that is a common word ("is") needs them, unless it is
 * the whole query.
 */
export function hasQueryForm(
  typed: string,
  { initialism, exactly, spelling }: Pattern,
  whole: boolean,
): boolean {
  if (initialism) {
    const printed = typed.replace(/[.\s]/gu, '');
    const common = COMMON_WORDS.includes(printed) && !whole;
    return !common && [spelling, `${spelling}S`].includes(printed.toUpperCase());
  }
  return exactly === undefined || withoutPlural(plainForm(typed)) === withoutPlural(exactly);
}

/** English and German words that are initialisms too when in capitals. */
const COMMON_WORDS = ['is', 'han', 'eso'];

const withoutPlural = (word: string): string => word.replace(/s$/u, '');
const small = new Set(SMALL_WORDS);

/**
 * Whether a text is a headline in capitals, where "IS" and "HAN" may be any words.
 *
 * @param around - The words around a mention.
 */
export const isAllCapitals = (around: string): boolean =>
  significantWords(around).length > 2 && !/\p{Ll}/u.test(around);
