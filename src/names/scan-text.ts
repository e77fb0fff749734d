import type { FoldedText } from './fold-spelling.ts';
import { SPACE } from './fold-character.ts';
import { endOf, foldSpelling } from './fold-spelling.ts';
import { APOSTROPHES } from './folding-tables.ts';
import type { SpellingTrie } from './spelling-trie.ts';
import { ROOT } from './spelling-trie.ts';
import { arabicArticleEnd, articleEnd } from './skip-article.ts';
import {
  CASE_ENDINGS,
  COMPOUND_HEADS,
  JOINED_PARTICLES,
  KOREAN_PARTICLES,
  SORANI_ENDINGS,
  TURKISH_ENDINGS,
} from './word-endings.ts';
import { beginsWord, endsWord, isArabic, isHebrew } from './word-boundary.ts';

/** A place where the text holds a spelling; what it means there is not judged yet. */
export interface Found {
  /** In UTF-16 units of the text, without an article before it. */
  readonly start: number;
  readonly end: number;
  /** Where an Arabic or English article directly before it begins; `start` when there is none. */
  readonly articleStart: number;
  /** The spellings that this may be. */
  readonly values: readonly number[];
  /** The next shorter spelling from the same word on: "Hezbollah" in "Hezbollah brigades". */
  readonly shorter?: Found;
}

/**
 * Finds the longest spelling at each word of a text, from left to right, none inside another.
 *
 * Each word begins one walk down the tree, and a walk is never longer than the longest spelling: linear in the text.
 */
export function scanText(text: string, folded: FoldedText, trie: SpellingTrie): Found[] {
  const { length, symbols, starts } = folded;
  const found: Found[] = [];
  let word = -1;
  for (let at = nextWord(symbols, length, 0); at < length;) {
    const match = longestAt(text, folded, trie, at);
    if (match) {
      const start = withLetterBefore(text, starts[match.from] ?? 0);
      const behindArticle = word >= 0 && match.from === at && articleEnd(text, folded, word) === at;
      found.push(foundOf(match, start, behindArticle ? (starts[word] ?? 0) : start, trie));
    }
    word = match ? -1 : at;
    at = nextWord(symbols, length, match ? match.to : at + 1);
  }
  return found;
}

function foundOf(match: Match, start: number, articleStart: number, trie: SpellingTrie): Found {
  const shorter = match.shorter && foundOf(match.shorter, start, articleStart, trie);
  const values = trie.endingAt(match.node);
  return { start, end: match.end, articleStart, values, ...(shorter && { shorter }) };
}

/** The half rings for hamza and ayn are letters of the name, which a quotation mark is not: ʿAṣāʾib. */
const withLetterBefore = (text: string, start: number): number =>
  /[ʻ-ʿ]/u.test(text.charAt(start - 1)) ? start - 1 : start;

/** The first symbol from `at` on that begins a word: most words begin no name, so they must be passed quickly. */
function nextWord(symbols: Uint16Array, length: number, at: number): number {
  let next = at;
  while (next < length && !beginsWord(symbols, next)) next++;
  return next;
}

interface Match {
  /** The first symbol of the mention. */
  readonly from: number;
  /** Behind its last symbol. */
  readonly to: number;
  readonly node: number;
  /** Its end in the text. */
  readonly end: number;
  readonly shorter?: Match | undefined;
}

function longestAt(text: string, folded: FoldedText, trie: SpellingTrie, at: number): Match | undefined {
  const first = folded.symbols[at] ?? 0;
  const second = folded.symbols[at + 1] ?? SPACE;
  let best = second === SPACE || trie.mayBegin(first, second) ? walk(text, folded, trie, at, at) : undefined;
  if (first < 0x590 || !(isArabic(first) || isHebrew(first))) return best;
  for (const [walkFrom, from] of joinedStarts(folded.symbols, at)) {
    const match = walk(text, folded, trie, walkFrom, from);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}

/** Where a name can begin behind particles and an article that are joined to it: وللحشد, בחיזבאללה. */
function joinedStarts(symbols: Uint16Array, at: number): [walkFrom: number, from: number][] {
  const particles = JOINED_PARTICLES[isArabic(symbols[at] ?? 0) ? 'arabic' : 'hebrew'];
  const places: [number, number][] = [];
  for (let from = at; from <= at + 2; from++) {
    if (from > at) {
      if (!particles.includes(String.fromCharCode(symbols[from - 1] ?? 0)) || endsWord(symbols, from)) break;
      places.push([from, from]);
    }
    const behind = arabicArticleEnd(symbols, from);
    if (behind > 0) places.push([behind, from]);
    // With the preposition ل the article loses its alef: للحشد.
    else if (symbols[from] === LAM && symbols[from + 1] === LAM) places.push([from + 2, from + 1]);
  }
  return places;
}

const LAM = 0x644;
const LETTER_S = 0x73;

function walk(
  text: string,
  folded: FoldedText,
  trie: SpellingTrie,
  start: number,
  from: number,
): Match | undefined {
  const { length, symbols } = folded;
  let node = ROOT;
  let best: Match | undefined;
  for (let at = start; at < length;) {
    const symbol = symbols[at] ?? 0;
    if (symbol === SPACE) {
      at = behindArticles(text, folded, at + 1);
      continue;
    }
    const last = node;
    node = trie.next(last, symbol);
    // A line's end in a doubled letter, "Hezbol-\nlah": folding makes one of the two only where they touch.
    if (node === 0 && symbol === symbols[at - 2] && isBrokenLine(text, folded, at - 1)) node = last;
    if (node === 0) break;
    at++;
    if (node !== last && trie.endsAt(node))
      best = matchAt(text, folded, { from, to: at, node, shorter: best }) ?? best;
  }
  return best;
}

/** Whether a space is a hyphen and a line's end. */
const isBrokenLine = (text: string, { symbols, starts }: FoldedText, at: number): boolean =>
  symbols[at] === SPACE && /^[-‐\u00ad][ \t]*\r?\n/u.test(text.slice(starts[at], (starts[at] ?? 0) + 4));

/** Inside a name an article may stand or not: Asaib Ahl al-Haq, Asaib Ahl Haq. Two at most ("of the al-Haq"): "al-al-al-…" has no end. */
function behindArticles(text: string, folded: FoldedText, at: number): number {
  let next = at;
  for (let articles = 0; articles < 2; articles++) {
    next = articleEnd(text, folded, next) || arabicArticleEnd(folded.symbols, next) || next;
  }
  return next;
}

/** A match whose last symbol is before `to`, with what belongs to its last word; none when that goes on as another word. */
function matchAt(text: string, folded: FoldedText, place: Omit<Match, 'end'>): Match | undefined {
  const { length, symbols, starts } = folded;
  const { to } = place;
  // "the Quds Force's unit" is no plural, though "Quds Forces" is the name as well.
  if (symbols[to - 1] === LETTER_S && APOSTROPHES.includes(text[(starts[to - 1] ?? 0) - 1] ?? ' '))
    return undefined;
  const end = endOf(text, folded, to - 1);
  if (to === length || endsWord(symbols, to)) return { ...place, end };
  const joint = text[end] ?? '';
  if (joint === ZERO_WIDTH_NON_JOINER) return { ...place, end };
  const rest = restOfWord(symbols, length, to);
  // 's and the case endings that Turkish sets off: Hizbullah'ın. "Kata'ib" never gets here: "Kata" is no name.
  if ((APOSTROPHES.includes(joint) || joint === '&') && end < (starts[to] ?? 0)) {
    return rest.length <= LONGEST_ENDING ? { ...place, end } : undefined;
  }
  if (rest === 's') return { ...place, to: to + 1, end: endOf(text, folded, to) };
  const ends =
    joinedWords.some((word) => rest.startsWith(word)) ||
    koreanParticles.has(rest) ||
    (turkishEndings.has(rest) && joint === 'ı') ||
    (soraniEndings.has(rest) &&
      KURDISH_LETTER.test(text.slice(Math.max(0, end - NEIGHBOURHOOD), end + NEIGHBOURHOOD))) ||
    (to - place.from >= LONG_ENOUGH_TO_DECLINE && caseEndings.has(rest));
  return ends ? { ...place, end } : undefined;
}

const ZERO_WIDTH_NON_JOINER = '\u200c';
const LONGEST_ENDING = 4;
const joinedWords = COMPOUND_HEADS.map((head) => foldSpelling(head).text);
const LONG_ENOUGH_TO_DECLINE = 7;
const caseEndings = new Set(CASE_ENDINGS);
const turkishEndings = new Set(TURKISH_ENDINGS);
const soraniEndings = new Set(SORANI_ENDINGS);
const KURDISH_LETTER = /[ەێۆڵڕ]/u;
/** A bound that keeps the search linear. */
const NEIGHBOURHOOD = 60;
const koreanParticles = new Set(KOREAN_PARTICLES);

/** The rest of a word, as much of it as an ending could need. */
function restOfWord(symbols: Uint16Array, length: number, at: number): string {
  let rest = '';
  for (let next = at; next < length && rest.length < 12; next++) {
    if (next > at && endsWord(symbols, next)) break;
    rest += String.fromCharCode(symbols[next] ?? 0);
  }
  return rest;
}
