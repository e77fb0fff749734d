import type { Piece } from './text-pieces.ts';

/** Fewer lines side by side are a table, a signature, an address. */
const leastLines = 4;
/** Of the lines at the height of a gutter, so many may run across it: a headline, a picture's caption. */
const mostAcross = 0.34;
/** The lines of a column fill it; the cells of a table do not. Beside a gutter there may be three more columns. */
const leastFilled = 0.25;
/** In points: the narrowest gutter that newspapers set. */
const narrowestGutter = 6;
/** A page has at most eight columns: three times in two. */
const mostDivisions = 4;

/**
 * The pieces of a page in columns, in the order of reading. What runs across the columns divides them: what is above it is read
 * first, column by column.
 *
 * @returns blocks of pieces that stand below each other
 */
export function orderColumns(pieces: readonly Piece[], divisions = 0): readonly (readonly Piece[])[] {
  const gutter = divisions < mostDivisions ? findGutter(pieces) : undefined;
  if (gutter === undefined) return pieces.length === 0 ? [] : [pieces];
  const across = pieces.filter((piece) => isAcross(piece, gutter)).sort((one, other) => one.y - other.y);
  const beside = pieces.filter((piece) => !isAcross(piece, gutter));
  const bands: (readonly Piece[])[] = [];
  let above = -Infinity;
  const addBand = (end: number): void => {
    const inBand = beside.filter(({ y }) => y > above && y <= end);
    for (const column of [
      inBand.filter((one) => isLeft(one, gutter)),
      inBand.filter((one) => !isLeft(one, gutter)),
    ])
      bands.push(...orderColumns(column, divisions + 1));
  };
  for (let i = 0; i < across.length;) {
    const first = across[i];
    if (!first) break;
    addBand(first.y);
    // Lines across with nothing beside them in between stay together.
    const group = [first];
    let { y } = first;
    for (i += 1; i < across.length; i += 1) {
      const next = across[i];
      if (!next || beside.some((piece) => piece.y > y && piece.y <= next.y)) break;
      group.push(next);
      ({ y } = next);
    }
    bands.push(group);
    above = first.y;
  }
  addBand(Infinity);
  return bands;
}

/** A strip from the top of the page to its foot, between two columns. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

function isLeft({ right }: Piece, { to }: Gutter): boolean {
  return right <= to;
}

function isAcross(piece: Piece, gutter: Gutter): boolean {
  return !isLeft(piece, gutter) && piece.x < gutter.from;
}

/** Where a strip without text runs down between two columns. */
function findGutter(pieces: readonly Piece[]): Gutter | undefined {
  if (pieces.length < 2 * leastLines) return undefined;
  const start = Math.floor(Math.min(...pieces.map(({ x }) => x)));
  const end = Math.ceil(Math.max(...pieces.map(({ right }) => right)));
  if (end - start < 100 || end - start > 20_000) return undefined;
  const covered = new Uint32Array(end - start + 2);
  for (const { x, right } of pieces) {
    for (let at = Math.max(0, Math.floor(x) - start); at < right - start; at += 1)
      covered[at] = (covered[at] ?? 0) + 1;
  }
  const most = Math.floor(rowsOf(pieces).length * mostAcross);
  // A headline, a line at the head of the page, its number: the fewer lines run across, the surer it is.
  for (const crossed of new Set([0, 1, 2, 3, Math.floor(most / 2), most])) {
    const strips = stripsWith(covered, Math.min(crossed, most)).sort(
      (one, other) => other.to - other.from - (one.to - one.from),
    );
    const found = strips
      .map(({ from, to }) => ({ from: start + from, to: start + to }))
      .find((strip) => isGutter(pieces, strip));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The strips that so many lines run across at most, and that are as wide as a gutter. */
function stripsWith(covered: Uint32Array, most: number): Gutter[] {
  const strips: Gutter[] = [];
  for (let at = 0; at < covered.length; at += 1) {
    let to = at;
    while (to < covered.length && (covered[to] ?? 0) <= most) to += 1;
    if (to - at >= narrowestGutter) strips.push({ from: at, to });
    at = to;
  }
  return strips;
}

function isGutter(pieces: readonly Piece[], gutter: Gutter): boolean {
  const across = rowsOf(pieces.filter((piece) => isAcross(piece, gutter)));
  const left = rowsOf(pieces.filter((piece) => isLeft(piece, gutter)));
  const right = rowsOf(pieces.filter((piece) => !isLeft(piece, gutter) && !isAcross(piece, gutter)));
  if (left.length < leastLines || right.length < leastLines) return false;
  if (across.length > mostAcross * (across.length + Math.max(left.length, right.length))) return false;
  return isFilled(left) && isFilled(right) && standBeside(left, right);
}

/** What stands at one height, from its first letter to its last: wide spaces in a narrow column divide a line into pieces. */
function rowsOf(pieces: readonly Piece[]): readonly Piece[] {
  const rows = new Map<number, Piece>();
  for (const piece of pieces) {
    const height = Math.round(piece.y / 2);
    const row = rows.get(height) ?? piece;
    rows.set(height, { ...row, x: Math.min(row.x, piece.x), right: Math.max(row.right, piece.right) });
  }
  return [...rows.values()];
}

/** At least half of the lines of the shorter column have a line of the other at their height. */
function standBeside(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const top = Math.min(...longer.map(({ y }) => y));
  const bottom = Math.max(...longer.map(({ y }) => y));
  const beside = shorter.filter(({ y, size }) => y > top - size && y < bottom + size);
  return beside.length * 2 >= shorter.length;
}

function isFilled(column: readonly Piece[]): boolean {
  const start = Math.min(...column.map(({ x }) => x));
  const end = Math.max(...column.map(({ right }) => right));
  const size = column.reduce((sum, piece) => sum + piece.size, 0) / column.length;
  const widths = column.map((piece) => piece.right - piece.x).sort((one, other) => one - other);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  // Two figures side by side are no columns of text.
  return middle >= leastFilled * (end - start) && middle > 7 * size;
}
