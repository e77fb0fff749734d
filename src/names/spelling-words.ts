import type { FoldedText } from './fold-spelling.ts';
import { foldText } from './fold-spelling.ts';
import { BREAK } from './fold-character.ts';
import { arabicArticleEnd, articleEnd } from './skip-article.ts';

/** A listed spelling, folded, word by word. */
export interface SpellingWords {
  /** Without articles, unless the article is all that makes one word a name ("Al-Nujaba"). Brackets and commas are a `!`. */
  readonly words: readonly string[];
  /** The same with the articles that Arabic writes joined; they stay when a text writes the whole name as one word. */
  readonly withJoinedArticles: readonly string[];
}

/**
 * The words of a listed spelling as the matcher compares them.
 *
 * @example
 * spellingWords("al-Hashd al-Sha'bi").words //=> ['hashd', 'shbi']
 * spellingWords('Al-Nujaba').words //=> ['al', 'nujaba']
 */
export function spellingWords(spelling: string): SpellingWords {
  const folded = foldText(spelling);
  const all: string[] = [];
  const significant: string[] = [];
  const joined: string[] = [];
  for (let at = 0; at < folded.length;) {
    const behind = wordEnd(folded, at);
    const word = textOf(folded, at, behind);
    if (word === '') {
      at++;
      continue;
    }
    if (word !== 'thi') all.push(word);
    if (articleEnd(spelling, folded, at) === 0) {
      significant.push(textOf(folded, arabicArticleEnd(folded.symbols, at) || at, behind));
      joined.push(word);
    }
    at = behind;
  }
  const names = significant.filter((word) => word !== MARK_OF_BREAK);
  return names.length > 1
    ? { words: significant, withJoinedArticles: [...significant.slice(0, 1), ...joined.slice(1)] }
    : { words: all, withJoinedArticles: all };
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
