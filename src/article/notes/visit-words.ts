/** What may stand beside a word without a space. */
const signs = new Uint8Array(0x1_0000);
for (const sign of '.,;:!?…()[]“”„‟"\'‘’«»–—-') signs[sign.charCodeAt(0)] = 1;
/** White space within a block is a space or a line break; other kinds stay a part of the word. */
const space = 32;
const lineBreak = 10;

/**
 * Calls for each stretch between spaces, without the signs at its ends: as fast as looking for spaces, where a regular
 * expression for words takes ten times as long.
 *
 * @param fewest shorter stretches are passed over, in UTF-16 units
 * @example
 * visitWords('“To be,” he said.', 3, (start, end) => …) //=> called for "said"
 */
export function visitWords(text: string, fewest: number, visit: (start: number, end: number) => void): void {
  const { length } = text;
  for (let start = 0; start < length;) {
    let end = start;
    for (let code = text.charCodeAt(end); end < length && code !== space && code !== lineBreak;) {
      end += 1;
      code = text.charCodeAt(end);
    }
    if (end - start >= fewest) {
      let from = start;
      let to = end;
      while (from < to && signs[text.charCodeAt(from)] === 1) from += 1;
      while (to > from && signs[text.charCodeAt(to - 1)] === 1) to -= 1;
      if (to - from >= fewest) visit(from, to);
    }
    start = end + 1;
  }
}
