import { BREAK, SPACE } from './fold-character.ts';

/** Scripts written without spaces: each letter may begin a word (Han, Hiragana, Thai, Lao, Khmer, Burmese). */
const isUnspaced = (symbol: number): boolean =>
  symbol >= 0xe00 &&
  ((symbol >= 0x3400 && symbol <= 0x9fff) ||
    (symbol >= 0x3041 && symbol <= 0x309f) ||
    symbol <= 0xeff ||
    (symbol >= 0x1000 && symbol <= 0x109f) ||
    (symbol >= 0x1780 && symbol <= 0x17ff));

export const isArabic = (symbol: number): boolean => symbol >= 0x600 && symbol <= 0x77f;
export const isHebrew = (symbol: number): boolean => symbol >= 0x590 && symbol <= 0x5ff;

/** Scripts that can touch without a space in mixed text; digits go with any. */
function scriptOf(symbol: number): number {
  if (symbol < 0x61) return 0;
  if (symbol < 0x370) return 1;
  if (symbol < 0x590) return 2;
  if (isHebrew(symbol)) return 3;
  if (isArabic(symbol)) return 4;
  if (symbol >= 0x30a0 && symbol <= 0x30ff) return 5;
  return symbol >= 0xac00 && symbol <= 0xd7a3 ? 6 : 7;
}

const parts = (symbol: number): boolean => symbol <= BREAK;

/** Whether a word begins at a symbol: behind a space, in a script without spaces, or where the script changes. */
export function beginsWord(symbols: Uint16Array, at: number): boolean {
  const symbol = symbols[at] ?? SPACE;
  if (parts(symbol)) return false;
  if (at === 0) return true;
  const before = symbols[at - 1] ?? SPACE;
  if (parts(before)) return true;
  if (before < 0x80 && symbol < 0x80) return false;
  if (isUnspaced(symbol) || isUnspaced(before)) return true;
  const [left, right] = [scriptOf(before), scriptOf(symbol)];
  return left !== right && left !== 0 && right !== 0;
}

/** Whether the word before a symbol ends there. */
export const endsWord = (symbols: Uint16Array, at: number): boolean =>
  parts(symbols[at] ?? SPACE) || beginsWord(symbols, at);
