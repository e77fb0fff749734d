import type { NameMatcher } from './compile-names.ts';
import { editDistance } from './edit-distance.ts';
import { endOf, foldText } from './fold-spelling.ts';
import { BREAK } from './fold-character.ts';
import { articleEnd } from './skip-article.ts';
import type { Pattern } from './spelling-pattern.ts';
import { spellingWords } from './spelling-words.ts';

/** A place in a query that is nearly a name. */
export interface Guess {
  readonly start: number;
  readonly end: number;
  readonly pattern: Pattern;
}

/** Longer runs of words are no names. */
const MOST_WORDS = 6;
/** As many words as anyone types; a pasted text is no query, and is not searched for misprints. */
const LONGEST_QUERY = 24;

/**
 * Finds names that are misspelt by a letter or two in a query, word by word: one letter in a word of five to seven,
 * two in a longer one, two in all. Short words must be right: "Badr" is one letter from "Bader", "Bard" and "Bad".
 *
 * @returns The guesses from left to right, none overlapping. Where two entries are equally near there is none.
 *
 * @example
 * guessNames('katib hezbolah', matcher) //=> [{ start: 0, end: 14, pattern: the one of "Kataib Hezbollah" }]
 */
export function guessNames(query: string, matcher: NameMatcher): Guess[] {
  const words = queryWords(query);
  if (words.length > LONGEST_QUERY) return [];
  const spellings = wordsOfSpellings(matcher);
  const guesses: Guess[] = [];
  for (let from = 0; from < words.length;) {
    const guess = longestFrom(words, from, spellings);
    if (guess) guesses.push(guess.guess);
    from += guess?.count ?? 1;
  }
  return guesses;
}

interface QueryWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function queryWords(query: string): QueryWord[] {
  const folded = foldText(query);
  const words: QueryWord[] = [];
  for (let at = 0; at < folded.length;) {
    const article = articleEnd(query, folded, at);
    if (article > 0) {
      at = article;
      continue;
    }
    let end = at;
    while (end < folded.length && (folded.symbols[end] ?? 0) > BREAK) end++;
    if (end > at) {
      const text = String.fromCharCode(...folded.symbols.subarray(at, end));
      words.push({ folded: text, start: folded.starts[at] ?? 0, end: endOf(query, folded, end - 1) });
    }
    at = end + 1;
  }
  return words;
}

type SpellingsByCount = ReadonlyMap<number, readonly (readonly [Pattern, readonly string[]])[]>;

const prepared = new WeakMap<NameMatcher, SpellingsByCount>();

/** The spellings by their number of words, worked out at the first query. Initialisms are too short to guess. */
function wordsOfSpellings(matcher: NameMatcher): SpellingsByCount {
  const known = prepared.get(matcher);
  if (known) return known;
  const byCount = new Map<number, (readonly [Pattern, readonly string[]])[]>();
  for (const pattern of matcher.patterns) {
    if (pattern.initialism) continue;
    const { words } = spellingWords(pattern.spelling);
    const same = byCount.get(words.length);
    if (same) same.push([pattern, words]);
    else byCount.set(words.length, [[pattern, words]]);
  }
  prepared.set(matcher, byCount);
  return byCount;
}

function longestFrom(
  words: readonly QueryWord[],
  from: number,
  spellings: SpellingsByCount,
): { guess: Guess; count: number } | undefined {
  for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count--) {
    const run = words.slice(from, from + count);
    const pattern = nearest(
      run.map(({ folded }) => folded),
      spellings.get(count) ?? [],
    );
    const [first, last] = [run[0], run.at(-1)];
    if (pattern && first && last) return { guess: { start: first.start, end: last.end, pattern }, count };
  }
  return undefined;
}

function nearest(
  words: readonly string[],
  spellings: readonly (readonly [Pattern, readonly string[]])[],
): Pattern | undefined {
  let best: { pattern: Pattern; distance: number } | undefined;
  let tied = false;
  for (const [pattern, other] of spellings) {
    const distance = distanceOf(words, other);
    if (distance > (best?.distance ?? MOST_LETTERS)) continue;
    tied = best?.distance === distance ? tied || best.pattern.entry !== pattern.entry : false;
    if (best?.distance !== distance) best = { pattern, distance };
  }
  // A distance of 0 is no misprint: the matcher has found it, or has its reason not to.
  return best && !tied && best.distance > 0 ? best.pattern : undefined;
}

const MOST_LETTERS = 2;

/** How many letters differ in all; more than {@link MOST_LETTERS} where any word differs too much. */
function distanceOf(words: readonly string[], other: readonly string[]): number {
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const spelt = other[index] ?? '';
    const allowed = lettersAllowed(spelt, words.length);
    const distance = word === spelt ? 0 : editDistance(word, spelt, allowed);
    if (distance > allowed) return MOST_LETTERS + 1;
    sum += distance;
  }
  return sum;
}

/** A name of one word has no other word to confirm it, so it must be longer. */
const lettersAllowed = (word: string, count: number): number =>
  word.length >= 8 ? 2 : word.length >= (count > 1 ? 5 : 7) ? 1 : 0;
