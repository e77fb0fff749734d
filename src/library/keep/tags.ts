/** A tag is a word or two, and a list of them is read out whole. */
const most = { length: 60, count: 40 };

/**
 * Tags as they are kept: without spaces around them, none empty, none twice (in whatever case), in the reader's order.
 *
 * @example
 * cleanTags([' Iraq ', 'iraq', '', 'to  read']) //=> ['Iraq', 'to read']
 */
export function cleanTags(tags: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const tag of tags) {
    const spaced = tag
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    const clean = spaced.slice(0, most.length).toWellFormed();
    const folded = clean.toLowerCase();
    if (clean !== '' && !byFolded.has(folded)) byFolded.set(folded, clean);
  }
  return [...byFolded.values()].slice(0, most.count);
}

/**
 * Tags as a reader types them, with commas between (Arabic and Chinese ones too).
 *
 * @example
 * readTags('Iraq, to read,') //=> ['Iraq', 'to read']
 */
export const readTags = (typed: string): string[] => cleanTags(typed.split(/[,،、，;]/u));
