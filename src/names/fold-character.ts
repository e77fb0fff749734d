import { APOSTROPHES, DROPPED, FOLDED_LETTERS, HYPHENS } from './folding-tables.ts';

/** Between two words of a name: a space, a hyphen, one line break. */
export const SPACE = 0x20;
/** Between two names, `!`: a comma, a dash, a bracket, a blank line. Each symbol above it is a letter or a digit. */
export const BREAK = 0x21;
/** A letter of a script that no name is written in: part of a word, equal to nothing. */
export const UNKNOWN_LETTER = 0xfffd;

/** A mark of the letter before it: é in two characters, an Arabic vowel sign. */
export const MARK = 1;
/** Cannot be seen: a soft hyphen, a joiner. */
const IGNORED = 2;
export const APOSTROPHE = 3;
/** Folds to several characters: see {@link expansionOf}. */
export const EXPANSION = 4;
/** Half of a character outside the Basic Multilingual Plane. */
export const SURROGATE = 5;

const UNSEEN = 0;

/** What each UTF-16 unit folds to, filled in as characters are met: to read Unicode's tables for all takes 30 ms. */
const codes = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

/** What a UTF-16 unit folds to: a symbol ({@link SPACE}, {@link BREAK} or a character), or one of the codes below them. */
export function codeOf(unit: number): number {
  const known = codes[unit] ?? UNSEEN;
  return known === UNSEEN ? (codes[unit] = classify(unit)) : known;
}

/** The characters that ß, š or ﻻ fold to. */
export const expansionOf = (unit: number): string => expansions.get(unit) ?? '';

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (DROPPED.includes(character)) return /[\p{L}\p{M}]/u.test(character) ? MARK : IGNORED;
  if (/\p{M}/u.test(character)) return MARK;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character) || /\s/u.test(character)) return SPACE;
  const folded = foldCharacter(character);
  if (folded === '') return BREAK;
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(unit, folded);
  return EXPANSION;
}

/** One character, as one or more folded ones; empty for what is no letter or digit. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const known = FOLDED_LETTERS[lower];
  if (known !== undefined) return known;
  // A Korean syllable is one letter here; NFKD would take it apart.
  const hangul = /\p{Script=Hangul}/u.test(lower);
  const parts = hangul ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return parts
    .replace(/[^\p{L}\p{N}]|[\u{10000}-\u{10ffff}]/gu, '')
    .replace(/./gu, (letter) => FOLDED_LETTERS[letter] ?? letter);
}
