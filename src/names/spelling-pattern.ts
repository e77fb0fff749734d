import { foldSpelling } from './fold-spelling.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { APOSTROPHES } from './folding-tables.ts';
import { GENERIC_WORDS, SMALL_WORDS } from './generic-words.ts';
import type { Name, Spelling } from './name.ts';
import { spellingVariants } from './spelling-variants.ts';
import { spellingWords } from './spelling-words.ts';

/**
 * What a spelling needs in order to count:
 *
 * - `free`: nothing;
 * - `unrivalled`: it is the entry's own name, but also a part of other entries' names ("Hezbollah"): where one of those is
 *   named, the article must make clear that it means this one too;
 * - `named`: a short form ("KH", "Badr"): the article must name the entry in full;
 * - `equated`: another body's name too ("14th Brigade"): the article must say that it is this entry.
 */
export type Need = 'free' | 'unrivalled' | 'named' | 'equated';

/** Which capitals a mention must have: all as listed, its first two words, one word, or any. */
export type Capitals = 'exact' | 'each' | 'firstTwo' | 'one' | 'any';

/** One listed spelling of one entry, with what general rules know of it. */
export interface Pattern {
  /** The entry's place among the names. */
  readonly entry: number;
  readonly spelling: string;
  readonly need: Need;
  readonly capitals: Capitals;
  /** "KH", "PMF". */
  readonly initialism: boolean;
  /** One word apart from articles. */
  readonly bare: boolean;
  /** Folded but for vowels: a short bare name matches only so ("Hetesh" is a group, "Hitesh" a first name). */
  readonly exactly: string | undefined;
  /** The entries whose names contain this one; they matter to `unrivalled`. */
  readonly rivals: ReadonlySet<number>;
}

/** Works out what each spelling of each entry needs, from the other spellings alone. */
export function spellingPatterns(names: readonly Name[]): Pattern[] {
  const owned = names.map(canonicalForms);
  const rivals = names.map((_, entry) => rivalsOf(entry, owned[entry] ?? new Set(), names));
  return names.flatMap((name, entry) => {
    const own = owned[entry] ?? new Set<string>();
    const context = {
      name,
      entry,
      own,
      rivals: rivals[entry] ?? new Set<number>(),
      full: fullSpellings(name, own),
      owned,
    };
    return allSpellings(name).map((spelling) => patternOf(spelling, context));
  });
}

interface Context {
  readonly name: Name;
  readonly entry: number;
  readonly own: ReadonlySet<string>;
  readonly rivals: ReadonlySet<number>;
  readonly full: readonly string[];
  readonly owned: readonly ReadonlySet<string>[];
}

function patternOf(spelling: Pick<Spelling, 'text' | 'needs'>, context: Context): Pattern {
  const { text } = spelling;
  const initialism = isInitialism(text);
  const words = significantWords(text);
  const folded = spellingWords(text).words;
  const bare = words.length === 1;
  return {
    entry: context.entry,
    spelling: text,
    need: needOf(spelling, context),
    capitals: capitalsOf(text, words, context),
    initialism,
    bare,
    exactly:
      bare && folded.join('').length < LONG_ENOUGH && /\p{Script=Latin}/u.test(text)
        ? plainForm(text)
        : undefined,
    rivals: context.rivals,
  };
}

/** From eight folded letters on ("hisbulah") no word of another meaning differs in vowels alone. */
const LONG_ENOUGH = 8;

function needOf(
  { text, needs }: Pick<Spelling, 'text' | 'needs'>,
  { own, rivals, full, entry, owned }: Context,
): Need {
  const folded = spellingWords(text).words;
  const form = folded.join('');
  if (own.has(form)) return rivals.size > 0 ? 'unrivalled' : needs ? 'named' : 'free';
  // Another entry's own name: "Islamic Resistance in Iraq", which sanctions lists give to Kata'ib Hezbollah too.
  if (owned.some((forms, other) => other !== entry && forms.has(form))) return 'equated';
  if (!needs && !(isInitialism(text) && text.length < 3)) return 'free';
  return full.some((spelling) => isShortFor(text, folded, spelling)) ? 'named' : 'equated';
}

/** "PMF" for "Popular Mobilization Forces", "Badr" for "Badr Organization". */
function isShortFor(text: string, folded: readonly string[], full: string): boolean {
  if (isInitialism(text)) return spellsInitials(text, full);
  const words = new Set(spellingWords(full).words);
  const significant = folded.filter((word) => word !== 'al' && word !== 'il');
  return significant.every((word) => spellingVariants([word]).some(([way = word]) => words.has(way)));
}

/**
 * Whether the letters of an initialism begin words of a name, in order: AAH, Asa'ib Ahl al-Haq.
 *
 * @example
 * spellsInitials('KSS', "Kata'ib Sayyid al-Shuhada") //=> true
 */
export function spellsInitials(initialism: string, full: string): boolean {
  const initials = full.split(/[^\p{L}\p{M}\p{N}'’ʾʿ]+/u).map((word) => plainForm(word).charAt(0));
  const letters = plainForm(initialism, false).replace(/[^\p{L}\p{N}]/gu, '');
  let at = 0;
  for (const initial of initials) if (initial !== '' && initial === letters[at]) at++;
  return letters !== '' && at === letters.length && initials.some((initial) => initial === letters[0]);
}

function capitalsOf(text: string, words: readonly string[], { own, owned }: Context): Capitals {
  if (!/\p{Lu}/u.test(text)) return 'any';
  if (isInitialism(text)) return 'exact';
  const names = words.filter((word) => !generic.has(word) && !countryWords.has(foldSpelling(word).text));
  if (names.length === 0) return 'firstTwo';
  // "Hezbollah brigades" may be any brigades of Hezbollah's; "Hezbollah Brigades" are Kata'ib Hezbollah.
  const form = names.map((word) => foldSpelling(word).text).join('');
  if (owned.some((forms) => forms !== own && forms.has(form))) return 'each';
  return names.length > 1 || names.some((word) => word.length > 5) ? 'any' : 'one';
}

/** Folded forms of the canonical name and of the native ones, with variants: the entry's own name. */
function canonicalForms(name: Name): Set<string> {
  const canonical = name.name.replace(/\([^)]*\)/gu, ' ').trim() || name.name;
  const all = [canonical, ...name.native.map(({ text }) => text)];
  return new Set(
    all.flatMap((text) => spellingVariants(spellingWords(text).words).map((words) => words.join(''))),
  );
}

/** The other entries that contain this one's own name as whole words. */
function rivalsOf(entry: number, own: ReadonlySet<string>, names: readonly Name[]): Set<number> {
  const rivals = new Set<number>();
  names.forEach((other, index) => {
    if (index === entry) return;
    if (allSpellings(other).some(({ text }) => containsName(spellingWords(text).words, own)))
      rivals.add(index);
  });
  return rivals;
}

function containsName(words: readonly string[], own: ReadonlySet<string>): boolean {
  for (let from = 0; from < words.length; from++) {
    let run = '';
    for (let to = from; to < words.length; to++) {
      run += words[to] ?? '';
      if ((from > 0 || to < words.length - 1) && own.has(run)) return true;
    }
  }
  return false;
}

/** Every spelling once, the canonical name first. A listed one keeps its need. */
function allSpellings(name: Name): readonly Pick<Spelling, 'text' | 'needs'>[] {
  const listed = new Set(name.spellings.map(({ text }) => text));
  const more = [{ text: name.name }, ...name.native.map(({ text }) => ({ text }))];
  return [...more.filter(({ text }) => !listed.has(text)), ...name.spellings];
}

/** The spellings that a short form can be short for. */
function fullSpellings(name: Name, own: ReadonlySet<string>): string[] {
  return allSpellings(name)
    .filter(
      ({ text, needs }) => !isInitialism(text) && (!needs || own.has(spellingWords(text).words.join(''))),
    )
    .map(({ text }) => text);
}

const isInitialism = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{1,5}(?:-\p{Lu}{1,5})?$/u.test(text);

const generic = new Set(GENERIC_WORDS);
const small = new Set(SMALL_WORDS);
const countryWords = new Set(
  Object.values(COUNTRY_WORDS).flatMap((words) => words.map((word) => foldSpelling(word).text)),
);

/** The words of a spelling in lower case, without articles, prepositions and apostrophes. */
export function significantWords(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}'’ʾʿʼ‘`]+/u);
  return words.map(withoutApostrophes).filter((word) => word !== '' && !small.has(word));
}

const apostrophes = new RegExp(`[${APOSTROPHES}]`, 'gu');
const withoutApostrophes = (word: string): string => word.replace(apostrophes, '');

/**
 * A spelling without case, marks, apostrophes and doubled letters, its vowels kept.
 *
 * @example
 * plainForm("Dā'ish") //=> 'daish'
 */
export function plainForm(text: string, single = true): string {
  const plain = withoutApostrophes(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return (single ? plain.replace(/(\p{L})\1+/gu, '$1') : plain).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
