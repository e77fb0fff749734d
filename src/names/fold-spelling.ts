import { APOSTROPHES, DROPPED, ELISIONS, FOLDED_LETTERS, HYPHENS } from './folding-tables.ts';

/** Between two words of a name: a space, a hyphen, one line break. */
export const SPACE = 0x20;
/** Between two names: a comma, a dash, a bracket, a blank line. */
export const BREAK = 0x7c;

/** A folded text as numbers, for matching: one entry for each folded character. */
export interface FoldedText {
  readonly length: number;
  /** The folded characters, as UTF-16 units: lower-case letters, digits, {@link SPACE} and {@link BREAK}. */
  readonly symbols: Uint16Array;
  /** Where each begins in the text, in UTF-16 units. */
  readonly starts: Uint32Array;
  /** Where each ends: behind its marks and its doubles. */
  readonly ends: Uint32Array;
}

/**
 * Folds a text so that the spellings of one name become equal: case, marks, apostrophes, hyphens and doubled letters go,
 * and letters that transliterations mix up become one. Never throws.
 *
 * @param text - Any text.
 * @returns `text`: the folded text; `offsets`: for each of its UTF-16 units, where it begins in the given text, and one
 *   more entry for the end.
 *
 * @example
 * foldSpelling("Kata’ib Ḥizballāh").text //=> 'kataib hisbalah'
 * foldSpelling('كتائب حزب‌الله').text //=> 'كتايب حزبالله'
 */
export function foldSpelling(text: string): { text: string; offsets: number[] } {
  const { length, symbols, starts } = foldText(text);
  let folded = '';
  for (const symbol of symbols.subarray(0, length)) folded += String.fromCharCode(symbol);
  return { text: folded, offsets: [...starts.subarray(0, length), text.length] };
}

/**
 * The folding itself, in one pass over the text.
 *
 * @example
 * foldText('Haqq').ends[2] //=> 4: the doubled letter is one symbol
 */
export function foldText(text: string): FoldedText {
  const writer = new Writer(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = codeOf(unit);
    if (code === SPACE) writer.space(at, unit === LINE_FEED);
    else if (code >= FIRST_SYMBOL && code !== BREAK) writer.letter(code, at);
    else if (code === BREAK) {
      if (unit !== FULL_STOP || !writer.abbreviates(text, at)) writer.break(at);
    } else if (code === MARK) writer.mark(at);
    else if (code === APOSTROPHE) writer.apostrophe(at);
    else if (code === EXPANSION) writer.letters(expansions.get(unit) ?? '', at);
    else if (code === SURROGATE && at + 1 < text.length) at += writer.pair(text, at);
  }
  return writer;
}

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const LETTER_C = 0x63;
const LETTER_H = 0x68;
const LETTER_S = 0x73;
/** A letter of a script that no name is written in: part of a word, equal to nothing. */
const UNKNOWN_LETTER = 0xfffd;

/** Codes of the table; from {@link FIRST_SYMBOL} on they are folded characters. */
const UNSEEN = 0;
const MARK = 1;
const IGNORED = 2;
const APOSTROPHE = 3;
const EXPANSION = 4;
const SURROGATE = 5;
const FIRST_SYMBOL = 0x20;

/** What each UTF-16 unit folds to, filled in as characters are met: reading Unicode's tables for all takes 30 ms. */
const codes = new Uint16Array(0x10000);
/** Characters that fold to several: ß, š, ﻻ. */
const expansions = new Map<number, string>();

function codeOf(unit: number): number {
  const known = codes[unit] ?? UNSEEN;
  return known === UNSEEN ? (codes[unit] = classify(unit)) : known;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (DROPPED.includes(character)) return character === 'ـ' || character === 'ء' ? MARK : IGNORED;
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

/** Doubled letters of the scripts that double them freely: Latin, Greek, Cyrillic. Arabic doubles by a mark. */
const doubles = (symbol: number): boolean =>
  (symbol >= 0x61 && symbol <= 0x7a) || (symbol >= 0x370 && symbol <= 0x52f);

/** The folded text while it is written. */
class Writer implements FoldedText {
  length = 0;
  symbols: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** The last symbol; a {@link BREAK} before the first. */
  #last = BREAK;
  /** Letters received since the word began, doubles and all. */
  #wordLetters = 0;
  #wordStart = 0;
  #fullStops = 0;
  #afterApostrophe = false;
  #lineBreaks = 0;

  constructor(capacity: number) {
    this.symbols = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  letter(symbol: number, at: number): void {
    if (this.#last <= SPACE || this.#last === BREAK) this.#beginWord();
    this.#wordLetters++;
    if (symbol === this.#last && doubles(symbol) && !(this.#afterApostrophe && symbol === LETTER_S)) {
      this.ends[this.length - 1] = at + 1;
    } else if (symbol === LETTER_H && this.#last === LETTER_C) this.#shFromCh(at);
    else this.#push(symbol, at);
    this.#afterApostrophe = false;
  }

  letters(folded: string, at: number): void {
    for (let index = 0; index < folded.length; index++) this.letter(folded.charCodeAt(index), at);
  }

  space(at: number, lineBreak: boolean): void {
    // A blank line parts paragraphs; one line break may stand inside a name.
    if (lineBreak && ++this.#lineBreaks > 1) {
      this.break(at);
      return;
    }
    this.#afterApostrophe = false;
    if (this.#last === SPACE || this.#last === BREAK) return;
    this.#push(SPACE, at);
  }

  break(at: number): void {
    this.#afterApostrophe = false;
    if (this.#last === SPACE && this.length > 0) this.symbols[this.length - 1] = this.#last = BREAK;
    else if (this.#last !== BREAK || this.length === 0) this.#push(BREAK, at);
  }

  mark(at: number): void {
    if (this.#last !== SPACE && this.#last !== BREAK) this.ends[this.length - 1] = at + 1;
  }

  apostrophe(at: number): void {
    const word = this.length - this.#wordStart <= 3 ? this.#word() : '';
    if (this.#last !== SPACE && this.#last !== BREAK && ELISIONS.has(word)) this.space(at, false);
    else this.#afterApostrophe = true;
  }

  /** A surrogate pair: letters of far scripts keep words together, emoji part them. Returns the units to skip. */
  pair(text: string, at: number): number {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character.length === 1) this.break(at);
    else if (/[\p{L}\p{N}]/u.test(character)) {
      this.letter(UNKNOWN_LETTER, at);
      this.ends[this.length - 1] = at + 2;
    } else if (/\p{M}/u.test(character)) this.mark(at + 1);
    else this.break(at);
    return character.length - 1;
  }

  /** Whether a full stop is one of an abbreviation: "P.K.K." is PKK. */
  abbreviates(text: string, at: number): boolean {
    const single = this.#last !== SPACE && this.#last !== BREAK && this.#wordLetters === this.#fullStops + 1;
    if (!single || codeOf(text.charCodeAt(at + 1)) <= SPACE || codeOf(text.charCodeAt(at + 1)) === BREAK)
      return false;
    const after = codeOf(text.charCodeAt(at + 2));
    if (after > SPACE && after !== BREAK) return false;
    this.#fullStops++;
    return true;
  }

  /** French and German transliterations: Chaabi and Schaabi are Shaabi. */
  #shFromCh(at: number): void {
    const before = this.length - 2;
    if (before >= this.#wordStart && this.symbols[before] === LETTER_S) this.length--;
    else this.symbols[this.length - 1] = LETTER_S;
    this.#push(LETTER_H, at);
  }

  #push(symbol: number, at: number): void {
    if (this.length === this.symbols.length) this.#grow();
    this.symbols[this.length] = symbol;
    this.starts[this.length] = at;
    this.ends[this.length] = at + 1;
    this.length++;
    this.#last = symbol;
  }

  #beginWord(): void {
    this.#wordStart = this.length;
    this.#wordLetters = this.#fullStops = this.#lineBreaks = 0;
  }

  #word(): string {
    return String.fromCharCode(...this.symbols.subarray(this.#wordStart, this.length));
  }

  #grow(): void {
    const copy = <Numbers extends Uint16Array | Uint32Array>(old: Numbers, wide: Numbers): Numbers => {
      wide.set(old);
      return wide;
    };
    const capacity = this.symbols.length * 2 + 16;
    this.symbols = copy(this.symbols, new Uint16Array(capacity));
    this.starts = copy(this.starts, new Uint32Array(capacity));
    this.ends = copy(this.ends, new Uint32Array(capacity));
  }
}
