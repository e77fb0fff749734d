/** What is known of each code unit: 0 not asked yet, 1 no letter, 2 a letter or a mark. */
const known = new Uint8Array(0x1_0000);

/**
 * Whether a code unit is a letter or a mark of the basic plane (`[\p{L}\p{M}]`). Each is asked once of a pattern, and
 * from then on looked up: a walk over a text is several times as fast as the pattern.
 *
 * @returns `undefined` for half of a surrogate pair, which only its pair can tell
 */
export function isLetterOrMark(unit: number): boolean | undefined {
  if (unit >= 0xd800 && unit <= 0xdfff) return undefined;
  if (known[unit] === 0) known[unit] = /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? 2 : 1;
  return known[unit] === 2;
}

/** Where the run of letters and marks ends that starts at `start`; `start` where none does. */
export function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const letter = isLetterOrMark(text.charCodeAt(at));
    if (letter === true) at += 1;
    else if (letter === undefined && isLetterPair(text, at)) at += 2;
    else break;
  }
  return at;
}

function isLetterPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point));
}
