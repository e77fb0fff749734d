import type { FoldedText } from './fold-spelling.ts';
import { SPACE } from './fold-character.ts';
import { endOf } from './fold-spelling.ts';
import { HYPHENS } from './folding-tables.ts';
import { isArabic } from './word-boundary.ts';

/**
 * Behind an article that stands as a word of its own, or 0 where none stands: `the`, `al`, and with a hyphen `el-`, `ul-`
 * and the forms before sun letters (`ash-Shaabi`, `an-Nujaba`), which repeat the letter that follows.
 *
 * Without a hyphen these are English words ("as Saraya", "in Najaf"), so they need it.
 *
 * @param at - A symbol at which a word begins.
 */
export function articleEnd(text: string, folded: FoldedText, at: number): number {
  const { symbols, length } = folded;
  let space = at;
  while (space < length && space <= at + LONGEST_ARTICLE && symbols[space] !== SPACE) space++;
  if (symbols[space] !== SPACE || space === at) return 0;
  let word = '';
  for (let index = at; index < space; index++) word += String.fromCharCode(symbols[index] ?? 0);
  if (ALWAYS.has(word)) return space + 1;
  if (!HYPHENS.includes(text[endOf(text, folded, space - 1)] ?? ' ')) return 0;
  if (HYPHENATED.has(word)) return space + 1;
  return sunLetter(word) !== '' && beginsWith(folded, space + 1, sunLetter(word)) ? space + 1 : 0;
}

const LONGEST_ARTICLE = 3;
/** Folded: the; al; el with a space is Spanish too, but inside a name it is the Arabic one. */
const ALWAYS = new Set(['thi', 'al', 'il']);
const HYPHENATED = new Set(['ul', 'l']);

/** The letter that an article before a sun letter repeats: ash-, es-, an-, ud-. Empty for other words. */
const sunLetter = (word: string): string => /^[aiu](sh|[dlnrst]h?)$/u.exec(word)?.[1] ?? '';

function beginsWith({ symbols }: FoldedText, at: number, letters: string): boolean {
  for (let index = 0; index < letters.length; index++) {
    if (symbols[at + index] !== letters.charCodeAt(index)) return false;
  }
  return true;
}

const ALEF = 0x627;
const LAM = 0x644;
const HEH = 0x647;

/** Behind the article of an Arabic word, or 0: every ال but that of الله, which is the name itself. */
export function arabicArticleEnd(symbols: ArrayLike<number>, at: number): number {
  if (symbols[at] !== ALEF || symbols[at + 1] !== LAM) return 0;
  if (symbols[at + 2] === LAM && symbols[at + 3] === HEH) return 0;
  // Two more letters at least: ال alone is the word for a family, "Al".
  return isArabic(symbols[at + 2] ?? 0) && isArabic(symbols[at + 3] ?? 0) ? at + 2 : 0;
}
