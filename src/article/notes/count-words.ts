import type { Block } from '../article.ts';
import { visitWords } from './visit-words.ts';

/** A word of an article: how often it stands there, and in which block first. */
export interface CountedWord {
  readonly count: number;
  readonly block: number;
}

/** More text than any newspaper prints as one article: beyond it, rare words are no sign of a slip. */
const mostCharacters = 300_000;

/** Shorter words have neighbours of their own: “trial” and “trail”. */
const fewestLetters = 8;

/** A capital in the middle of a sentence: what opens one may be any word. A possessive ending is no part of it. */
const nameWord = /(?<=[\p{L},] )\p{Lu}(?:[\p{Ll}\p{M}]|['’ʼʿʾ‘](?=\p{Ll}{2})){4,}(?![\p{L}\p{M}\p{N}-])/uy;

/** The words of eight small letters or more. Empty for a text that is too long to be one article. */
export function countLongWords(blocks: readonly Block[]): ReadonlyMap<string, CountedWord> {
  return countWords(blocks, (text, add) => {
    visitWords(text, fewestLetters, (start, end) => {
      if (isInSmallLetters(text, start, end)) add(text.slice(start, end));
    });
  });
}

function isInSmallLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return /^\p{Ll}+$/u.test(text.slice(start, end));
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/**
 * The names of an article, as far as capitals tell, each word for itself.
 *
 * @example
 * countNames([{ type: 'paragraph', text: 'In Erbil’s hotels, Erbil …', range: [0, 26] }]) //=> Map { 'Erbil' => { count: 2, block: 0 } }
 */
export function countNames(blocks: readonly Block[]): ReadonlyMap<string, CountedWord> {
  return countWords(blocks, (text, add) => {
    // Looked for from space to space: the pattern alone would look behind itself at every letter.
    nameWord.lastIndex = 0;
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (isNoCapital(text.charCodeAt(space + 1)) || space + 1 < nameWord.lastIndex) continue;
      nameWord.lastIndex = space + 1;
      const word = nameWord.exec(text)?.[0];
      if (word !== undefined) add(word);
    }
  });
}

/** Most words: other than capitals, no letter or sign of ASCII opens a name. */
const isNoCapital = (unit: number): boolean => unit < 0x41 || (unit > 0x5a && unit < 0x80);

function countWords(
  blocks: readonly Block[],
  read: (text: string, add: (word: string) => void) => void,
): ReadonlyMap<string, CountedWord> {
  const words = new Map<string, { count: number; block: number }>();
  let characters = 0;
  for (const [block, { text, range }] of blocks.entries()) {
    if (!range) continue;
    characters += text.length;
    if (characters > mostCharacters) return new Map();
    read(text, (word) => {
      const known = words.get(word);
      if (known) known.count += 1;
      else words.set(word, { count: 1, block });
    });
  }
  return words;
}
