import { APOSTROPHES, DROPPED, FOLDED_LETTERS } from './folding-tables.ts';

/** A text as it is searched, and where in the text each of its characters stands. */
interface FoldedWords {
  readonly text: string;
  /** For each UTF-16 unit of the folded text the place in the text that it came from. */
  readonly at: readonly number[];
}

/** Latin letters that Unicode does not take apart, as a keyboard without them writes them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
};

/**
 * Folds a text for a search of words: case, diacritics, apostrophes, the forms of Arabic letters; what stands between two
 * words is one space. Names fold further (Qods is Quds): as words, "bit" and "bet" must stay two.
 *
 * @example
 * foldWords('Kata’ib  Ḥizballāh!').text //=> 'kataib hizballah '
 */
export function foldWords(text: string): FoldedWords {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      at.push(...new Array<number>(plain.length).fill(place));
    }
    place += character.length;
  }
  return { text: folded, at };
}

/** A space for what is no part of a word; nothing for marks, joiners and apostrophes. */
function foldCharacter(character: string): string {
  if (DROPPED.includes(character) || APOSTROPHES.includes(character)) return '';
  const lower = character.toLowerCase();
  const known = plainLetters[lower] ?? (isArabic(lower) ? FOLDED_LETTERS[lower] : undefined);
  if (known !== undefined) return known;
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '') return '';
  return /[\p{L}\p{N}]/u.test(plain) ? plain.replace(/[^\p{L}\p{N}]/gu, '') : ' ';
}

const isArabic = (character: string): boolean => /\p{Script=Arabic}/u.test(character);

/**
 * Where words stand in a text, from the beginning of a word on: "strik" finds "strikes", "rail" does not find "trail".
 *
 * @param wanted Folded words, without spaces around them.
 * @returns `[start, end)` in UTF-16 units of the text.
 * @example
 * placesOf('strik', foldWords('Air strikes, a strike.')) //=> [[4, 9], [15, 20]]
 */
export function placesOf(wanted: string, { text, at }: FoldedWords): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  if (wanted === '') return found;
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
    const isStart = from === 0 || text[from - 1] === ' ' || !/\p{Script=Latin}/u.test(wanted);
    const last = at[from + wanted.length - 1];
    const start = at[from];
    if (isStart && start !== undefined && last !== undefined) found.push([start, last + 1]);
  }
  return found;
}
