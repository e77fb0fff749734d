import { orderColumns } from './order-columns.ts';
import type { PagePieces, Piece } from './text-pieces.ts';

/** One printed line of a column. */
export interface PrintedLine extends Piece {
  /** From 0. */
  readonly page: number;
  /** Counts the columns of the whole document: a paragraph may go on in the next one. */
  readonly column: number;
  /** Where the lines of this column begin and end. */
  readonly edges: { readonly left: number; readonly right: number };
  /** The share of the page's height above it: 0 to 1. */
  readonly down: number;
}

/** The lines of all pages in the order of reading. */
export function readPrintedLines(pages: readonly PagePieces[]): readonly PrintedLine[] {
  let column = 0;
  return pages.flatMap(({ pieces, height }, page) =>
    orderColumns(withDropCaps(pieces)).flatMap((block) => {
      const rows = rowsOf(block);
      const edges = edgesOf(rows);
      column += 1;
      return rows.map((row): PrintedLine => ({ ...row, page, column, edges, down: row.y / height }));
    }),
  );
}

/** Pieces at one height are one line: a number behind its label, a small sign above the line. */
function rowsOf(pieces: readonly Piece[]): readonly Piece[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const isSame =
      row?.some(({ y, size }) => Math.abs(y - piece.y) < 0.45 * Math.max(size, piece.size)) ?? false;
    if (row && isSame && row.every((other) => other.right <= piece.x + 1 || other.x >= piece.right - 1))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const sorted = row.sort((one, other) => one.x - other.x);
    const longest = sorted.reduce((one, other) => (other.text.length > one.text.length ? other : one));
    return {
      ...longest,
      text: sorted.map(({ text }) => text).join(' '),
      x: Math.min(...sorted.map(({ x }) => x)),
      right: Math.max(...sorted.map(({ right }) => right)),
    };
  });
}

/** The commonest beginning of the lines, and what nine of ten end before. */
function edgesOf(rows: readonly Piece[]): PrintedLine['edges'] {
  const counts = new Map<number, number>();
  for (const { x, text } of rows) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + text.length);
  const [left] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0];
  const rights = rows.map(({ right }) => right).sort((one, other) => one - other);
  return { left, right: rights[Math.floor((rights.length - 1) * 0.9)] ?? left };
}

/** A first letter that is as high as several lines belongs to the word behind it. */
function withDropCaps(pieces: readonly Piece[]): readonly Piece[] {
  const isCap = ({ text }: Piece): boolean => /^[“"«„]?\p{L}$/u.test(text);
  if (!pieces.some(isCap)) return pieces;
  const joined = new Map<Piece, Piece>();
  for (const cap of pieces.filter(isCap)) {
    const beside = pieces.filter(
      (piece) =>
        !isCap(piece) &&
        piece.size * 1.8 < cap.size &&
        piece.y <= cap.y + 1 &&
        piece.y > cap.y - cap.size &&
        piece.x >= cap.right - 1 &&
        piece.x < cap.right + 2 * piece.size,
    );
    const first = beside.sort((one, other) => one.y - other.y)[0];
    if (!first) continue;
    // "A" may be a word: then the letter behind it is a small one of another word, and the gap is as wide as a space.
    joined.set(first, { ...first, text: cap.text + first.text, x: cap.x });
    joined.set(cap, { ...cap, text: '' });
  }
  return pieces.map((piece) => joined.get(piece) ?? piece).filter(({ text }) => text !== '');
}
