/** What one line repeats of another. */
export interface Repeat {
  /** The share of the line's rows of three words that stand in the other line too, from 0 to 1. */
  readonly share: number;
  /** The index of the other line; -1 where there is none. */
  readonly line: number;
}

/** So many words in a row are no chance. */
const wordsInRow = 3;
/** Only a line's beginning is compared, so that one long line costs no more than a short one. */
const mostCharacters = 600;
/** A row that stands in more lines than these is a phrase, and only its first places count. */
const mostLines = 6;

const none: Repeat = { share: 0, line: -1 };

/**
 * For each line that is asked about, how much of it stands in one other line too: a caption often says again what a
 * paragraph says. Linear: an index of rows of words, not a comparison of each line with each.
 *
 * @param isAsked whether a line is asked about; each of the others gets 0
 */
export function measureRepeats(
  texts: readonly string[],
  isAsked: (line: number) => boolean,
): readonly Repeat[] {
  const asked = texts.map((text, line) => (isAsked(line) ? rowsOf(text) : undefined));
  if (!asked.some((rows) => rows !== undefined)) return texts.map(() => none);
  // A coarse filter first: few of an article's rows are those of its short lines, and a map of all would be slow.
  const mask = (texts.length < manyLines ? smallFilter : largeFilter) - 1;
  const filter = new Uint8Array(mask + 1);
  for (const rows of asked) for (const row of rows ?? []) filter[row & mask] = 1;
  const linesWith = new Map<number, number[]>();
  texts.forEach((text, line) => {
    for (const row of asked[line] ?? rowsOf(text, filter)) {
      const lines = linesWith.get(row);
      if (!lines) linesWith.set(row, [line]);
      else if (lines.length < mostLines && lines.at(-1) !== line) lines.push(line);
    }
  });
  return asked.map((rows, line) => (rows ? mostRepeated(rows, line, linesWith) : none));
}

/** Powers of two. Clearing the large one takes longer than reading a short article. */
const smallFilter = 1 << 14;
const largeFilter = 1 << 18;
const manyLines = 200;

function mostRepeated(
  own: readonly number[],
  line: number,
  linesWith: ReadonlyMap<number, readonly number[]>,
): Repeat {
  let shared: Map<number, number> | undefined;
  for (const row of own) {
    const lines = linesWith.get(row);
    // Nearly every row stands in its own line only.
    if (!lines || (lines.length === 1 && lines[0] === line)) continue;
    shared ??= new Map();
    for (const other of lines) if (other !== line) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let best = none;
  for (const [other, count] of shared ?? []) {
    if (count > best.share * own.length) best = { share: count / own.length, line: other };
  }
  return best;
}

/**
 * Each row of words as one number. Words are read unit by unit and hashed on the way (FNV-1a, 32 bit): this runs over the
 * whole article, and cutting it into strings would take ten times as long.
 *
 * @param filter only rows whose place in it is set; its length is a power of two
 */
function rowsOf(text: string, filter?: Uint8Array): readonly number[] {
  const rows: number[] = [];
  const mask = (filter?.length ?? 1) - 1;
  const end = Math.min(text.length, mostCharacters);
  let first = 0;
  let second = 0;
  let word = basis;
  let count = 0;
  for (let i = 0; i <= end; i += 1) {
    const letter = i < end ? (folded[text.charCodeAt(i)] ?? 0) : 0;
    if (letter !== 0) {
      word = Math.imul(word ^ letter, prime);
    } else if (word !== basis) {
      count += 1;
      const row = (Math.imul(first, 31) ^ Math.imul(second, 17) ^ word) | 0;
      if (count >= wordsInRow && (!filter || filter[row & mask] === 1)) rows.push(row);
      first = second;
      second = word;
      word = basis;
    }
  }
  return rows;
}

const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Each code unit of a word, without the case of ASCII; 0 for all others. */
const folded = Uint16Array.from({ length: 0x1_0000 }, (_, unit) =>
  isWordUnit(unit) ? (unit < 0x80 ? unit | 0x20 : unit) : 0,
);

/** Letters and digits, near enough: in other scripts everything but the general and the East Asian punctuation. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f);
}
