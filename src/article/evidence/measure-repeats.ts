/** So many words in a row are no chance. */
const wordsInRow = 3;
const mostCharacters = 600;
/** Only rows of so few lines are told apart; one that stands in more is a phrase. */
const mostLines = 6;

/**
 * How much of each line stands in one other line too: the share of its rows of three words, from 0 to 1. A caption
 * often says again what a paragraph says. Linear: an index of rows, not a comparison of each line with each.
 */
export function measureRepeats(texts: readonly string[]): readonly number[] {
  const linesWith = new Map<number, number[]>();
  const rows = texts.map(rowsOf);
  rows.forEach((own, line) => {
    for (const row of own) {
      const lines = linesWith.get(row);
      if (!lines) linesWith.set(row, [line]);
      else if (lines.length < mostLines) lines.push(line);
    }
  });
  return rows.map((own, line) => {
    if (own.size === 0) return 0;
    const shared = new Map<number, number>();
    for (const row of own) {
      for (const other of linesWith.get(row) ?? []) {
        if (other !== line) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return Math.max(0, ...shared.values()) / own.size;
  });
}

/** Each row as one number, which is smaller and faster than its text. */
function rowsOf(text: string): ReadonlySet<number> {
  const words =
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes = words.map(hash);
  const rows = new Set<number>();
  for (let i = 0; i + wordsInRow <= hashes.length; i += 1) {
    let row = 0;
    for (let j = 0; j < wordsInRow; j += 1) row = (Math.imul(row, 0x01000193) ^ (hashes[i + j] ?? 0)) | 0;
    rows.add(row);
  }
  return rows;
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo). */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value | 0;
}
