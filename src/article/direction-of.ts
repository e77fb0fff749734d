import { countCharacters, countMatching } from './language/count-characters.ts';

/** The writing direction of a text. */
export type Direction = 'ltr' | 'rtl';

/**
 * The scripts of newspapers that are written from right to left (Unicode's bidirectional classes R and AL; regular
 * expressions know scripts, not classes).
 */
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/gu;
/** Whether a text may hold one of them: they lie here, or beyond the basic plane. */
const mayBeRightToLeft = /[\u0590-\u08ff\ud800-\uffff]/;
/** Enough to be sure. */
const sampleLength = 6000;

/**
 * The direction of a text by most of its letters: one that opens with a name in other letters ("BBC") is still Arabic.
 *
 * @returns `undefined` where there are no letters
 * @example
 * directionOf('BBC: أعلنت البلدية') //=> 'rtl'
 */
export function directionOf(text: string): Direction | undefined {
  const sample = text.slice(0, sampleLength);
  if (!mayBeRightToLeft.test(sample)) return /\p{L}/u.test(sample) ? 'ltr' : undefined;
  const counted = countCharacters(sample);
  const all = countMatching(counted, /\p{L}/gu);
  if (all === 0) return undefined;
  return countMatching(counted, rightToLeft) * 2 > all ? 'rtl' : 'ltr';
}

/** As `rightToLeft`, by their codes (ISO 15924). */
const rightToLeftScripts: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
]);

/**
 * The direction of the script that a language is usually written in.
 *
 * @param language BCP 47; a tag that is not well-formed is taken for one from left to right
 * @example
 * directionOfLanguage('fa') //=> 'rtl'
 * directionOfLanguage('az-Arab') //=> 'rtl'
 */
export function directionOfLanguage(language: string): Direction {
  return rightToLeftScripts.has(scriptOfLanguage(language) ?? '') ? 'rtl' : 'ltr';
}

/**
 * The script that a language is usually written in: an ISO 15924 code.
 *
 * @returns `undefined` for a language that is not known, and for a tag that is not well-formed
 * @example
 * scriptOfLanguage('ckb') //=> 'Arab'
 */
export function scriptOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}
