/** How often each character stands in a text. */
export interface CharacterCounts {
  /** Every character once, for patterns to look at. */
  readonly characters: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** One place for each character of the basic plane; empty between two calls. */
const scratch = new Uint32Array(0x1_0000);

/**
 * Counts the characters of a text in one walk. Asking thirty patterns about its few dozen different characters afterwards
 * is ten times as fast as asking them about the text.
 *
 * Halves of surrogate pairs are left out: they are no letters.
 *
 * @example
 * countCharacters('Oslo') //=> { characters: 'Oslo', counts: Map { 'O' => 1, 's' => 1, 'l' => 1, 'o' => 1 } }
 */
export function countCharacters(text: string): CharacterCounts {
  const seen: number[] = [];
  const beyond = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const point = text.codePointAt(i) ?? 0;
      if (point <= 0xffff) continue;
      i += 1;
      const character = String.fromCodePoint(point);
      beyond.set(character, (beyond.get(character) ?? 0) + 1);
    } else {
      if (scratch[unit] === 0) seen.push(unit);
      scratch[unit] = (scratch[unit] ?? 0) + 1;
    }
  }
  const counts = new Map<string, number>();
  for (const unit of seen) {
    counts.set(String.fromCharCode(unit), scratch[unit] ?? 0);
    scratch[unit] = 0;
  }
  for (const [character, count] of beyond) counts.set(character, count);
  return { characters: [...counts.keys()].join(''), counts };
}

/**
 * How many characters of the text a pattern matches.
 *
 * @param pattern matches one character and has the flag `g`
 */
export function countMatching({ characters, counts }: CharacterCounts, pattern: RegExp): number {
  let total = 0;
  for (const character of characters.match(pattern) ?? []) total += counts.get(character) ?? 0;
  return total;
}
