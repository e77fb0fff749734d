import { foldSpelling } from './fold-spelling.ts';

/**
 * Words that newspapers spell in several ways beyond what folding makes equal: in each row any spelling stands for
 * any other, in every name. A test holds: no word in two rows, no two words of a row that fold alike.
 */
export const SAME_WORDS: readonly (readonly string[])[] = [
  // The case vowel before "Allah" is u, a or none.
  ['Hizbullah', 'Hizballah', 'Hizbllah'],
  ['Allah', 'Ullah'],
  ['Kataib', 'Ketaib'],
  ['Asaib', 'Esaib'],
  ['Hashd', 'Hashid', 'Hashad'],
  ['Harakat', 'Harakah', 'Haraka'],
  ['Sayyid', 'Seyyed'],
  ['Hayat', 'Hayet'],
  ['Ibn', 'Bin', 'Ebin'],
  ['Brigade', 'Brigades', 'Brigaden'],
  ['Battalion', 'Battalions'],
  ['Force', 'Forces'],
  ['Unit', 'Units'],
  ['Islamischer', 'Islamischen', 'Islamische'],
  // German renders Force and Forces, Units by either word.
  ['Truppe', 'Einheit'],
  ['Volksmobilisierungskräfte', 'Volksmobilisierungseinheiten'],
  ['Staat', 'Staats', 'Staates'],
];

const rows = new Map<string, readonly string[]>();
for (const row of SAME_WORDS) {
  const folded = row.map((word) => foldSpelling(word).text);
  for (const word of folded) rows.set(word, folded);
}

/** Enough for four words of three spellings; a name of more keeps the first ones. */
const MOST_VARIANTS = 96;

/**
 * All ways to write a name whose words are given folded, the given one first.
 *
 * @example
 * spellingVariants(['kataib', 'hisbulah'])
 * //=> [['kataib', 'hisbulah'], ['kataib', 'hisbalah'], …, ['kitaib', 'hisbulah'], …]
 */
export function spellingVariants(words: readonly string[]): string[][] {
  let variants: string[][] = [[]];
  for (const word of words) {
    const ways = wordVariants(word);
    variants = variants.flatMap((variant) => ways.map((way) => [...variant, way])).slice(0, MOST_VARIANTS);
  }
  return variants;
}

function wordVariants(word: string): readonly string[] {
  const ways = rows.get(word) ?? [word];
  const sorted = [word, ...ways.filter((way) => way !== word)];
  return [...sorted, ...sorted.flatMap(silentEnding), ...russianCases(word)];
}

/** Ta marbuta and the h of Allah are often dropped: Hezbolla, Sharqiyah, Sharqiya. Not in short words: "ah". */
const silentEnding = (word: string): string[] => (/^[a-z]{4,}ah$/u.test(word) ? [word.slice(0, -1)] : []);

/** The case endings of Russian and Ukrainian, for a word with an ending that declines. */
function russianCases(word: string): string[] {
  if (!/^[\u0430-\u04ff]{5,}$/u.test(word)) return [];
  for (const [ending, cases] of RUSSIAN_CASES) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, '');
    return cases.map((end) => stem + end);
  }
  return [];
}

/** Endings as folding leaves them (й is и): Хезболла, исламское, государство, хуситы, Пентагон. */
const RUSSIAN_CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ая]$/u, ['ы', 'и', 'е', 'у', 'ю', 'ои', 'еи']],
  [/ое$/u, ['ого', 'ому', 'ым', 'ом']],
  [/о$/u, ['а', 'у', 'ом', 'е']],
  [/[ыи]$/u, ['ов', 'ам', 'ами', 'ах']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', 'ом', 'е', 'ы', 'ов']],
];
