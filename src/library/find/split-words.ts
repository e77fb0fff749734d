import { stemmer } from 'stemmer';
import { foldWords } from '../../names/fold-words.ts';
import { APOSTROPHES, DROPPED } from '../../names/folding-tables.ts';

/** A word as it is searched, and where it stands. */
export interface FoundWord {
  /** Without case, marks, apostrophes and English endings. */
  readonly word: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with what may stand inside a word: marks, apostrophes, joiners. */
const runs = new RegExp(`[\\p{L}\\p{N}\\p{M}${APOSTROPHES}${DROPPED}]+`, 'gu');

/** Chinese and Japanese. What they write as one run is taken in pairs of characters. */
const paired = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々ー]+/gu;

/** Scripts of South East Asia that put no space between words. */
const withoutSpaces = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Nobody types a longer word; what is longer is no word but data that came with a text. In characters. */
const longest = 40;

/**
 * The words of a text, for the index and for a query alike, so that both have the same ones.
 *
 * English endings go (Porter's rules), as they do in the index of the site (Pagefind): "strikes" finds "strike". The
 * rules know only the letters a to z, and do little to other languages.
 *
 * @example
 * splitWords('Kata’ib strikes') //=> [{ word: 'kataib', start: 0, end: 7 }, { word: 'strike', start: 8, end: 15 }]
 */
export function splitWords(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    // Most runs are a word.
    if (mayHoldMore.test(run)) splitRun(words, run, index);
    else add(words, run, index);
  }
  return words;
}

/** Whether a run may hold several words: from Thai on; in Unicode none of these scripts comes before it. */
const mayHoldMore = /[\u0e00-\uffff]/;

function splitRun(words: FoundWord[], run: string, start: number): void {
  let done = 0;
  for (const { 0: characters, index } of run.matchAll(paired)) {
    splitRest(words, run.slice(done, index), start + done);
    addPairs(words, characters, start + index);
    done = index + characters.length;
  }
  splitRest(words, run.slice(done), start + done);
}

/**
 * Each character with the one behind it. A dictionary would find words, but not the same ones in a sentence as in a query:
 * 大使馆 (embassy) comes out of one sentence whole and of another in two. Search engines take pairs for that reason
 * (Lucene's CJKBigramFilter).
 */
function addPairs(words: FoundWord[], run: string, start: number): void {
  const characters = Array.from(run);
  let at = start;
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    if (next !== undefined || characters.length === 1) add(words, character + (next ?? ''), at);
    at += character.length;
  });
}

/** The browser's own dictionaries find the words of Thai and its neighbours. They are the same for every language. */
function splitRest(words: FoundWord[], run: string, start: number): void {
  if (!withoutSpaces.test(run)) {
    if (run !== '') add(words, run, start);
    return;
  }
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) add(words, segment, start + index);
  }
}

let segmenter: Intl.Segmenter | undefined;

function add(words: FoundWord[], text: string, start: number): void {
  const word = searchedAs(text);
  if (word !== '') words.push({ word, start, end: start + text.length });
}

/** Most words of an article are met again and again; ten thousand are the words of many articles. */
const known = new Map<string, string>();
const mostKnown = 10_000;

function searchedAs(text: string): string {
  const met = known.get(text);
  if (met !== undefined) return met;
  const folded = foldWords(text.slice(0, longest)).text.trim();
  const word = /^[a-z]+$/u.test(folded) ? stemmer(folded) : folded;
  if (known.size >= mostKnown) known.clear();
  known.set(text, word);
  return word;
}

/**
 * Whether a word of a query may be the beginning of what is meant. One of less than three letters begins so many words
 * that to look for them says nothing; where words are not parted by spaces, one character may be a word.
 */
export const mayBegin = (word: string): boolean => word.length >= 3 || mayHoldMore.test(word);
