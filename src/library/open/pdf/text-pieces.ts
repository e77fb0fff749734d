import { plainLetters } from './join-lines.ts';
import type { Pdf } from './open-pdf.ts';

type Page = Awaited<ReturnType<Pdf['getPage']>>;
export type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

/** A stretch of text on one line, drawn without a wide gap. Lengths in points; `y` is the baseline, from the top of the page. */
export interface Piece {
  readonly text: string;
  /** Where reading begins; in a page from right to left, measured from its right edge. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** What is drawn on one page. */
export interface PagePieces {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

/** So much of the size of its letters: a wider gap may be the one between two columns. */
const widestGap = 1;
/** A smaller gap stands between two letters, a wider one between two words, whether a space is written there or not. */
const leastSpace = 0.22;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** The pieces of text on a page, in the order in which they are drawn. Text that is turned (a stamp in the margin) comes last. */
export function piecesOf({ items }: TextContent, page: Page): PagePieces {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
  const level: Item[] = [];
  const turned: Item[] = [];
  for (const item of items) {
    if (!('str' in item) || (item.str === '' && !item.hasEOL)) continue;
    const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = item.transform as number[];
    const [x, y] = [a * ie + c * jf + e, b * ie + d * jf + f];
    const along: readonly [number, number] = [a * ia + c * ib, b * ia + d * ib];
    const size = Math.hypot(a * ic + c * id, b * ic + d * id);
    const { str, width: itemWidth, fontName, hasEOL } = item;
    const isLevel = Math.abs(along[1]) < 0.1 * Math.abs(along[0]) && along[0] > 0;
    (isLevel ? level : turned).push({ str, x, y, width: itemWidth, size, fontName, hasEOL });
  }
  const all = level.map(({ str }) => str).join('');
  const isRightToLeft = (all.match(rightToLeft)?.length ?? 0) * 2 > all.replace(/\s/gu, '').length;
  const read = isRightToLeft ? level.map((item) => ({ ...item, x: width - item.x - item.width })) : level;
  return { pieces: [...join(read), ...turned.flatMap((item) => pieceOf([item]))], width, height };
}

/** Items side by side on one line make a piece. */
function join(items: readonly Item[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let growing: Item[] = [];
  const end = (): void => {
    pieces.push(...pieceOf(growing));
    growing = [];
  };
  for (const item of items) {
    const last = growing.at(-1);
    const isBlank = item.str.trim() === '';
    if (isBlank && item.width > widestGap * item.size) end();
    else if (last && !isBeside(last, item)) end();
    if (item.str !== '') growing.push(item);
    if (item.hasEOL) end();
  }
  end();
  return pieces;
}

function isBeside(last: Item, item: Item): boolean {
  const size = Math.max(last.size, item.size);
  const gap = Math.max(item.x - (last.x + last.width), last.x - (item.x + item.width));
  return Math.abs(item.y - last.y) < 0.5 * size && gap < widestGap * size;
}

function pieceOf(items: readonly Item[]): readonly Piece[] {
  const words = items.filter(({ str }) => str.trim() !== '');
  const [first] = words;
  if (!first) return [];
  const sorted = [...items].sort((one, other) => one.x - other.x);
  let text = '';
  let right = -Infinity;
  for (const { str, x, width, size } of sorted) {
    const isApart = right > -Infinity && x - right > leastSpace * size;
    text += isApart && !/\s$/u.test(text) && !/^\s/u.test(str) ? ` ${str}` : str;
    right = Math.max(right, x + width);
  }
  const most = commonest(words, ({ size }) => Math.round(size * 10) / 10, first.size);
  const font = commonest(words, ({ fontName }) => fontName, first.fontName);
  const baseline = words.find(({ size }) => Math.round(size * 10) / 10 === most)?.y ?? first.y;
  const x = Math.min(...words.map((item) => item.x));
  const end = Math.max(...words.map((item) => item.x + item.width));
  return [{ text: plainLetters(text.trim()), x, right: end, y: baseline, size: most, font }];
}

/** What most of the letters have. */
function commonest<Value>(items: readonly Item[], valueOf: (item: Item) => Value, otherwise: Value): Value {
  const counts = new Map<Value, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + item.str.length);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? otherwise;
}
