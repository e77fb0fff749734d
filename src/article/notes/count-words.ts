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
const nameWord = /(?<=[\p{L},] )\p{Lu}(?:[\p{Ll}\p{M}]|['’ʼʿʾ‘](?=\p{Ll}{2})){4,}(?![\p{L}\p{M}\p{N}-])/gu;

/** The words of eight small letters or more. Empty for a text that is too long to be one article. */
export function countLongWords(blocks: readonly Block[]): ReadonlyMap<string, CountedWord> {
  return countWords(blocks, (text, add) => {
    visitWords(text, fewestLetters, (start, end) => {
      const word = text.slice(start, end);
      if (/^\p{Ll}+$/u.test(word)) add(word);
    });
  });
}

/**
 * The names of an article, as far as capitals tell, each word for itself.
 *
 * @example
 * countNames([{ type: 'paragraph', text: 'In Erbil’s hotels, Erbil …', range: [0, 26] }]) //=> Map { 'Erbil' => { count: 2, block: 0 } }
 */
export function countNames(blocks: readonly Block[]): ReadonlyMap<string, CountedWord> {
  return countWords(blocks, (text, add) => {
    for (const word of text.match(nameWord) ?? []) add(word);
  });
}

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
