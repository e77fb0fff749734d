import type { Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { countNames, type CountedWord } from './count-words.ts';
import { placeOf } from './place-of.ts';

/** Shorter ones are alike by chance. */
const fewestLetters = 5;
/** So many consonants two spellings must share, where they differ in more than an apostrophe or a doubled letter. */
const fewestConsonants = 4;
/** A name that stands once may be another one. */
const fewestUsual = 2;

/**
 * One name in two spellings: “Hezbollah” and “Hizbullah”, “Nasrallah” and “Nasralah”, “Kata’ib” and “Kataib”. Without a
 * glossary: words with a capital that are alike but for vowels, apostrophes and doubled letters.
 */
export function findMixedNames({ received, language, blocks }: Draft): Note[] {
  const nounsHaveCapitals = /^(?:de|lb)(?:-|$)/u.test(language);
  const words = countNames(blocks);
  const alike = new Map<string, [string, CountedWord][]>();
  for (const [word, counted] of words) {
    const bones = skeleton(word);
    const others = alike.get(bones);
    if (others) others.push([word, counted]);
    else alike.set(bones, [[word, counted]]);
  }
  return [...alike.values()].flatMap((spellings) => {
    if (spellings.length < 2) return [];
    const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.count - a.count || a.block - b.block);
    return others.flatMap(([other, { block }]): Note[] => {
      const range = blocks[block]?.range;
      if (!usual || !range || !mayBeOneName(usual, other, nounsHaveCapitals)) return [];
      const place = placeOf(other, received, range[0], range[1]);
      if (!place) return [];
      return [
        {
          code: 'mixed-spelling',
          message: `“${other}” stands here, “${usual[0]}” elsewhere in the article.`,
          suggestion: 'Perhaps both mean one name: see how its bearer writes it.',
          range: place,
        },
      ];
    });
  });
}

/** First letter and consonants, without marks, apostrophes and doubling. */
function skeleton(word: string): string {
  // Most names hold no marks and no apostrophes: composing and taking apart would leave them as they are.
  const plain = /^[A-Za-z]+$/u.test(word) ? word.toLowerCase() : withoutMarks(plainLetters(word));
  let bones = plain.charAt(0);
  let last = '';
  for (const letter of plain.slice(1)) {
    if (letter === last || vowels.has(letter)) continue;
    bones += letter;
    last = letter;
  }
  return bones;
}

const vowels: ReadonlySet<string> = new Set('aeiouy');

/** Letters alone, small and composed. */
function plainLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '');
}

const withoutMarks = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '');
const undoubled = (letters: string): string => letters.replace(/(.)\1+/gu, '$1');

function mayBeOneName(
  [one, { count }]: readonly [string, CountedWord],
  other: string,
  nounsHaveCapitals: boolean,
): boolean {
  const [a, b] = [undoubled(plainLetters(one)), undoubled(plainLetters(other))];
  // Only an apostrophe or a doubled letter more.
  if (a === b) return plainLetters(one).length >= fewestLetters;
  // “Schaden” and “Schäden”, “Minuten” and “Monaten”: grammar and other words, and all of them have capitals.
  if (nounsHaveCapitals || count < fewestUsual || withoutMarks(a) === withoutMarks(b)) return false;
  // “Unidos” and “Unidas”, “Praha” and “Prahy”: the same word's forms; “Israel” and “Israeli”: what is made of it.
  const [stemA, stemB] = [stem(a), stem(b)];
  if (stemA.startsWith(stemB) || stemB.startsWith(stemA)) return false;
  return skeleton(one).length >= fewestConsonants && pattern(a) === pattern(b);
}

const stem = (letters: string): string => withoutMarks(letters).replace(/[aeiouy]+[smn]?$/u, '');

/** “Hezbollah” and “Hizbullah” have their vowels at the same places, “Minister” and “Ministry” have not. */
const pattern = (letters: string): string => withoutMarks(letters).replace(/[aeiouy]+/gu, '-');
