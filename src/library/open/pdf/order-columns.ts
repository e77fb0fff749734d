import type { Piece } from './text-pieces.ts';

/** Fewer lines side by side are a table, a signature, an address. */
const leastLines = 4;
/** Of the lines at the height of a gutter, so many may run across it: a headline, a picture's caption. */
const mostAcross = 0.34;
/** Text of a column fills most of its width; the cells of a table do not. */
const leastFilled = 0.55;
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
    for (const column of [inBand.filter(({ x }) => x < gutter), inBand.filter(({ x }) => x >= gutter)])
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

function isAcross({ x, right }: Piece, gutter: number): boolean {
  return x < gutter - 1 && right > gutter + 1;
}

/** Where a strip without text runs down between two columns; the emptiest, then the widest. */
function findGutter(pieces: readonly Piece[]): number | undefined {
  if (pieces.length < 2 * leastLines) return undefined;
  const start = Math.floor(Math.min(...pieces.map(({ x }) => x)));
  const end = Math.ceil(Math.max(...pieces.map(({ right }) => right)));
  if (end - start < 100 || end - start > 20_000) return undefined;
  const covered = new Uint32Array(end - start + 2);
  for (const { x, right } of pieces) {
    for (let at = Math.max(0, Math.floor(x) - start); at < right - start; at += 1)
      covered[at] = (covered[at] ?? 0) + 1;
  }
  const most = pieces.length * mostAcross * 0.5;
  let best: { readonly at: number; readonly score: number } | undefined;
  for (let at = 0; at < covered.length; at += 1) {
    const count = covered[at] ?? 0;
    if (count > most) continue;
    let to = at;
    while (to < covered.length && (covered[to] ?? 0) === count) to += 1;
    const middle = start + (at + to) / 2;
    const score = (to - at) / (1 + count);
    if (to - at >= narrowestGutter && score > (best?.score ?? 0) && isGutter(pieces, middle))
      best = { at: middle, score };
    at = to - 1;
  }
  return best?.at;
}

function isGutter(pieces: readonly Piece[], at: number): boolean {
  const left = pieces.filter(({ right }) => right <= at + 1);
  const right = pieces.filter(({ x }) => x >= at - 1);
  const across = pieces.length - left.length - right.length;
  if (left.length < leastLines || right.length < leastLines) return false;
  if (across > mostAcross * pieces.length) return false;
  return isFilled(left) && isFilled(right) && standBeside(left, right);
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
