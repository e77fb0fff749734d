/**
 * What counts as white space is what JavaScript's `\s` says (Unicode White_Space plus U+FEFF, without U+0085): the same
 * for every step and for the promise that nothing is lost. Zero-width joiners and marks of direction are not white
 * space: Persian and Arabic words need them, so they stay.
 */

/** Anything that `cleanText` would change inside a text: a run of white space, or one that is no plain space. */
const untidy = /\s\s|[^\S ]/u;

/** A line break between two characters that are written without spaces, with the indentation around it. */
const breakInsideAsianText =
  /(?<=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[^\S\n\r]*(?:\r\n|[\n\r\u2028])[^\S\n\r]*(?=[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])/gu;

/**
 * The text without white space around it, and with one plain space for each run of it inside.
 *
 * Lines joined inside Chinese or Japanese text are joined without a space, as CSS does (CSS Text 3, section 4.1.3).
 *
 * @example
 * cleanText('  One\n  line ') //=> 'One line'
 */
export function cleanText(text: string): string {
  const trimmed = text.trim();
  if (!untidy.test(trimmed)) return trimmed;
  return trimmed.replace(breakInsideAsianText, '').replace(/\s+/gu, ' ');
}

/** The part of `[start, end)` that holds no white space at its edges. `undefined` where there is nothing else. */
export function trimRange(text: string, start: number, end: number): readonly [number, number] | undefined {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? [from, to] : undefined;
}

/** Line and paragraph separator, narrow no-break, mathematical and ideographic space. */
const wideSpaces: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** Whether one UTF-16 unit is white space. All white space lies in the basic plane, so one unit is enough. */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0;
  if (unit >= 0x2000 && unit <= 0x3000) return unit <= 0x200a || wideSpaces.has(unit);
  return unit === 0x1680 || unit === 0xfeff;
}
