import {
  APOSTROPHE,
  BREAK,
  codeOf,
  EXPANSION,
  expansionOf,
  MARK,
  SPACE,
  SURROGATE,
  UNKNOWN_LETTER,
} from './fold-character.ts';
import { ELISIONS } from './folding-tables.ts';

/** A folded text as numbers, for matching: one entry for each folded character. */
export interface FoldedText {
  readonly length: number;
  /** The folded characters, as UTF-16 units: letters, digits, `SPACE` and `BREAK`. */
  readonly symbols: Uint16Array;
  /** Where each begins in the text, in UTF-16 units. */
  readonly starts: Uint32Array;
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

/** The folding itself, in one pass over a text. */
export function foldText(text: string): FoldedText {
  return new TextFolder().fold(text);
}

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
const LETTER_A = 0x61;
const LAST_LATIN_MARK = 0x36f;
const LETTER_C = 0x63;
const LETTER_D = 0x64;
const LETTER_H = 0x68;
const LETTER_J = 0x6a;
const LETTER_S = 0x73;

/** Doubled letters of the scripts that double them freely: Latin, Greek, Cyrillic. Arabic doubles by a mark. */
const doubles = (symbol: number): boolean =>
  (symbol >= LETTER_A && symbol <= 0x7a) || (symbol >= 0x370 && symbol <= 0x52f);

/** Folds many texts in the same memory: what `fold` gives back holds until the next call. */
export class TextFolder implements FoldedText {
  length = 0;
  symbols = new Uint16Array(256);
  starts = new Uint32Array(256);
  /** The last symbol; a `BREAK` before the first. */
  #last = BREAK;

  fold(text: string): FoldedText {
    this.length = 0;
    this.#last = BREAK;
    this.#reserve(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = codeOf(text.charCodeAt(at));
      const last = this.#last;
      // A letter that differs from the one before it: nine characters of ten. H may make "sh" of "ch".
      if (code > BREAK && code !== last && code !== LETTER_H) {
        const index = this.length++;
        this.symbols[index] = this.#last = code;
        this.starts[index] = at;
      } else if (code > BREAK) this.#letter(code, text, at);
      else if (code === SPACE) this.#space(text, at);
      else at += this.#sign(code, text, at);
    }
    return this;
  }

  #letter(symbol: number, text: string, at: number): void {
    if (symbol === LETTER_H && this.#last === LETTER_C) this.#shFromCh(at);
    else if (symbol !== this.#last || !doubles(symbol) || isPossessive(symbol, text, at))
      this.#push(symbol, at);
  }

  #space(text: string, at: number): void {
    if (this.#last === BREAK && this.length > 0) return;
    // A blank line parts paragraphs; one line break may stand inside a name.
    if (text.charCodeAt(at) === LINE_FEED && this.#last === SPACE && isBlankLine(text, at)) this.#break(at);
    else if (this.#last !== SPACE) this.#push(SPACE, at);
  }

  #break(at: number): void {
    if (this.#last === SPACE) this.symbols[this.length - 1] = this.#last = BREAK;
    else if (this.#last !== BREAK || this.length === 0) this.#push(BREAK, at);
  }

  /** All that is neither a plain letter nor a space. Returns how many further units it took. */
  #sign(code: number, text: string, at: number): number {
    if (code === BREAK) {
      const entity = text.charCodeAt(at) === AMPERSAND ? apostropheEntity(text, at) : 0;
      if (entity > 0) return entity - 1;
      if (!abbreviates(text, at)) this.#break(at);
    } else if (code === APOSTROPHE) {
      if (this.#last > BREAK && ELISIONS.has(this.#word())) this.#push(SPACE, at);
    } else if (code === EXPANSION) {
      const folded = expansionOf(text.charCodeAt(at));
      this.#reserve(this.length + text.length - at + folded.length);
      for (let index = 0; index < folded.length; index++) this.#letter(folded.charCodeAt(index), text, at);
    } else if (code === MARK) this.#mark(text, at);
    else if (code === SURROGATE) return this.#pair(text, at);
    return 0;
  }

  /** A letter and its mark may fold to more than the letter: š, in one character or in two, is sh. */
  #mark(text: string, at: number): void {
    if (text.charCodeAt(at) > LAST_LATIN_MARK || this.starts[this.length - 1] !== at - 1) return;
    const composed = text.slice(at - 1, at + 1).normalize('NFC');
    if (composed.length !== 1 || codeOf(composed.charCodeAt(0)) !== EXPANSION) return;
    this.length--;
    this.#last = this.symbols[this.length - 1] ?? BREAK;
    this.#reserve(this.length + text.length - at + composed.length + 1);
    for (const letter of expansionOf(composed.charCodeAt(0)))
      this.#letter(letter.charCodeAt(0), text, at - 1);
  }

  /** Letters of far scripts keep words together, emoji part them. */
  #pair(text: string, at: number): number {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/[\p{L}\p{N}]/u.test(character)) this.#push(UNKNOWN_LETTER, at);
    else if (!/\p{M}/u.test(character)) this.#break(at);
    return character.length - 1;
  }

  /** French and German transliterations: Chaabi and Schaabi are Shaabi, Nudschaba is Nujaba. */
  #shFromCh(at: number): void {
    if (this.length > 1 && this.symbols[this.length - 2] === LETTER_S) {
      this.length--;
      if (this.length > 1 && this.symbols[this.length - 2] === LETTER_D) {
        this.length--;
        this.symbols[this.length - 1] = this.#last = LETTER_J;
        return;
      }
    }
    this.symbols[this.length - 1] = LETTER_S;
    this.#push(LETTER_H, at);
  }

  /** The word so far, if it is as short as an elision. */
  #word(): string {
    let word = '';
    for (let at = this.length - 1; at >= 0 && (this.symbols[at] ?? 0) > BREAK && word.length < 4; at--) {
      word = String.fromCharCode(this.symbols[at] ?? 0) + word;
    }
    return word;
  }

  #push(symbol: number, at: number): void {
    this.symbols[this.length] = this.#last = symbol;
    this.starts[this.length] = at;
    this.length++;
  }

  #reserve(capacity: number): void {
    if (this.symbols.length >= capacity) return;
    const [symbols, starts] = [this.symbols, this.starts];
    this.symbols = new Uint16Array(capacity * 2);
    this.starts = new Uint32Array(capacity * 2);
    this.symbols.set(symbols);
    this.starts.set(starts);
  }
}

/**
 * Where a symbol ends in the text: behind its marks and its doubles, in UTF-16 units.
 *
 * @example
 * endOf('Haqq', foldText('Haqq'), 2) //=> 4
 */
export function endOf(text: string, { length, starts }: FoldedText, at: number): number {
  const start = starts[at] ?? 0;
  const next = at + 1 < length ? (starts[at + 1] ?? start) : text.length;
  let end = start + (codeOf(text.charCodeAt(start)) === SURROGATE ? 2 : 1);
  for (let index = end; index < next; index++) {
    const code = codeOf(text.charCodeAt(index));
    // What follows is the apostrophe of a page's source, "Hezbollah&#39;s".
    if (text.charCodeAt(index) === AMPERSAND) break;
    if (code > BREAK || code === MARK || code === EXPANSION) end = index + 1;
  }
  return end;
}

/** The s of "ISIS's" is no doubled letter. */
const isPossessive = (symbol: number, text: string, at: number): boolean =>
  symbol === LETTER_S && codeOf(text.charCodeAt(at - 1)) === APOSTROPHE;

function isBlankLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && codeOf(text.charCodeAt(before)) === SPACE) {
    if (text.charCodeAt(before) === LINE_FEED) return true;
    before--;
  }
  return false;
}

/** Whether a sign is a full stop in an abbreviation: "P.K.K." is PKK. */
function abbreviates(text: string, at: number): boolean {
  const isLetter = (index: number): boolean => codeOf(text.charCodeAt(index) || 0) >= LETTER_A;
  if (text.charCodeAt(at) !== FULL_STOP) return false;
  return at > 0 && isLetter(at - 1) && !isLetter(at - 2) && isLetter(at + 1) && !isLetter(at + 2);
}

/** The length of an apostrophe that a scraper has left in HTML: "Kata&#39;ib". 0 where none stands. */
function apostropheEntity(text: string, at: number): number {
  return /^&(?:#0?39|#x27|#821[67]|apos|[lr]squo);/iu.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}
