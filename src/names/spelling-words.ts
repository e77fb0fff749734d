import type { FoldedText } from './fold-spelling.ts';
import { foldText } from './fold-spelling.ts';
import { BREAK } from './fold-character.ts';
import { arabicArticleEnd, articleEnd } from './skip-article.ts';

/** A listed spelling, folded, word by word. */
export interface SpellingWords {
  /** Without articles, unless the article is all that makes one word a name ("Al-Nujaba"). Brackets and commas are a `!`. */
  readonly words: readonly string[];
  /** The same with its articles, for texts that join them: "Hashd Alshaabi", "Alhashd Alshaabi", حشدالشعبی. */
  readonly withArticles: readonly (readonly string[])[];
}

/**
 * The words of a listed spelling as the matcher compares them.
 *
 * @example
 * spellingWords("al-Hashd al-Sha'bi").words //=> ['hashd', 'shabi']
 * spellingWords('Al-Nujaba').words //=> ['al', 'nujaba']
 */
export function spellingWords(spelling: string): SpellingWords {
  const folded = foldText(spelling);
  const all: string[] = [];
  const significant: string[] = [];
  let afterFirst = 0;
  for (let at = 0; at < folded.length;) {
    const behind = wordEnd(folded, at);
    const word = textOf(folded, at, behind);
    if (word !== '' && word !== 'thi') all.push(word);
    if (word !== '' && articleEnd(spelling, folded, at) === 0) {
      significant.push(textOf(folded, arabicArticleEnd(folded.symbols, at) || at, behind));
      afterFirst ||= all.length;
    }
    at = Math.max(behind, at + 1);
  }
  const [first = ''] = significant;
  if (significant.filter((word) => word !== MARK_OF_BREAK).length < 2)
    return { words: all, withArticles: [all] };
  return { words: significant, withArticles: [all, [first, ...all.slice(afterFirst)]] };
}

const MARK_OF_BREAK = String.fromCharCode(BREAK);

function wordEnd({ symbols, length }: FoldedText, at: number): number {
  if (symbols[at] === BREAK) return at + 1;
  let end = at;
  while (end < length && (symbols[end] ?? 0) > BREAK) end++;
  return end;
}

const textOf = ({ symbols }: FoldedText, from: number, to: number): string =>
  String.fromCharCode(...symbols.subarray(from, to));
