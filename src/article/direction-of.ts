/** The writing direction of a text. */
export type Direction = 'ltr' | 'rtl';

/**
 * The scripts of newspapers that are written from right to left (Unicode's bidirectional classes R and AL; regular
 * expressions know scripts, not classes).
 */
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/gu;
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
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  if (all === 0) return undefined;
  return (sample.match(rightToLeft)?.length ?? 0) * 2 > all ? 'rtl' : 'ltr';
}
