import { countryOfFolded } from './country-of-word.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { foldSpelling } from './fold-spelling.ts';
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
  /** Two words at least that are none of ordinary language: "Ansar Allah", not "14th Brigade". */
  readonly telling: boolean;
  /** BCP 47 where the spelling is not English. */
  readonly lang: string | undefined;
  /** Folded but for vowels and spaces: a short name matches only so ("Hetesh" is a group, "Hitesh" a first name). */
  readonly exactly: string | undefined;
  /** The entries whose names contain this one; they matter to `unrivalled`. */
  readonly rivals: ReadonlySet<number>;
}

/** Works out what each spelling of each entry needs, from the other spellings alone. */
export function spellingPatterns(names: readonly Name[]): Pattern[] {
  const spellings = names.map((name) => allSpellings(name).map((spelling) => listed(spelling)));
  const owners = ownersOfForms(names);
  const parts = partsOfSpellings(spellings);
  return names.flatMap((name, entry) => {
    const own = spellings[entry] ?? [];
    const full = fullSpellings(own, entry, owners);
    return own.map((spelling) => patternOf(spelling, { name, entry, owners, parts, full }));
  });
}

/** A spelling with its folded words. */
interface Listed {
  readonly text: string;
  readonly needs: 'context' | undefined;
  readonly lang: string | undefined;
  readonly words: readonly string[];
  /** The words as one. */
  readonly form: string;
}

type Given = Pick<Spelling, 'text' | 'needs' | 'lang'>;

function listed({ text, needs, lang }: Given): Listed {
  const { words } = spellingWords(text);
  return { text, needs, lang, words, form: words.join('') };
}

/** For each folded form of an entry's own name the entries that it names: mostly one. */
type Owners = ReadonlyMap<string, ReadonlySet<number>>;

interface Context {
  readonly name: Name;
  readonly entry: number;
  readonly owners: Owners;
  /** For each run of words in longer spellings, the entries that have it: "hisbulah" in Kata'ib Hezbollah. */
  readonly parts: ReadonlyMap<string, ReadonlySet<number>>;
  readonly full: readonly Listed[];
}

function patternOf(spelling: Listed, context: Context): Pattern {
  const { text, form } = spelling;
  const words = significantWords(text);
  const bare = words.length === 1;
  const rivals = rivalsOf(spelling, context);
  return {
    entry: context.entry,
    spelling: text,
    need: needOf(spelling, rivals.size > 0, context),
    capitals: capitalsOf(text, words, context),
    initialism: isInitialism(text),
    bare,
    telling: words.filter(isTelling).length > 1,
    lang: spelling.lang,
    exactly:
      form.length < LONG_ENOUGH && /\p{Script=Latin}/u.test(text)
        ? plainForm(text.replace(/^the /iu, ''))
        : undefined,
    rivals,
  };
}

/** From eight folded letters on ("hisbulah") no word of another meaning differs in vowels alone. */
const LONG_ENOUGH = 8;

/** A name of more words than "Ansar Allah" is no short form of another: "Islamic Resistance in Iraq". */
const MOST_WORDS_OF_A_SHORT_FORM = 2;

/** The other entries for which a spelling could be short: their names contain it as whole words. */
function rivalsOf({ text, words }: Listed, { name, entry, parts, full }: Context): Set<number> {
  const rivals = new Set<number>();
  if (words.length > MOST_WORDS_OF_A_SHORT_FORM || namesCountry(text, name.country)) return rivals;
  // In a script of its own ("חיזבאללה") the canonical name's rivals are this one's too.
  const same = isOnlyNameInScript(text, full) ? [words, spellingWords(name.name).words] : [words];
  for (const variant of same.flatMap((each) => spellingVariants(each))) {
    for (const other of parts.get(variant.join('')) ?? []) if (other !== entry) rivals.add(other);
  }
  return rivals;
}

/** "حزب الله لبنان" says itself whom it means. */
function namesCountry(text: string, country = ''): boolean {
  const own = Object.keys(COUNTRY_WORDS).filter((name) => country.includes(name));
  return foldSpelling(text)
    .text.split(/[ !]/u)
    .some((word) => own.some((name) => countryOfFolded(word) === name));
}

function needOf(spelling: Listed, rivalled: boolean, { entry, owners, full }: Context): Need {
  const { text, needs, form } = spelling;
  const owned = owners.get(form);
  const own = owned?.has(entry) === true || (needs !== undefined && isOnlyNameInScript(text, full));
  if (own) return rivalled ? 'unrivalled' : needs ? 'named' : 'free';
  // Another entry's own name: "Islamic Resistance in Iraq", which sanctions lists give to Kata'ib Hezbollah too.
  if (owned) return 'equated';
  if (!needs && !(isInitialism(text) && text.length < 3)) return 'free';
  return full.some((other) => isShortFor(spelling, other)) ? 'named' : 'equated';
}

/** Хезболла, where no other spelling is in Cyrillic letters, is the name itself and no short form of it. */
function isOnlyNameInScript(text: string, full: readonly Listed[]): boolean {
  const script = OTHER_SCRIPTS.find((letters) => letters.test(text));
  return script !== undefined && !full.some((other) => other.text !== text && script.test(other.text));
}

const OTHER_SCRIPTS = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Han}/u,
  /\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
];

/** "PMF" for "Popular Mobilization Forces", "Badr" for "Badr Organization". */
function isShortFor({ text, words, form }: Listed, full: Listed): boolean {
  if (isInitialism(text)) return spellsInitials(text, full.text);
  const significant = words.filter((word) => word !== 'al' && word !== 'il');
  const isWord = (word: string): boolean =>
    spellingVariants([word.replace(/^ال(?=..)/u, '')]).some(([way = word]) => full.words.includes(way));
  return significant.every(isWord) || [...partsOf(full.words)].includes(form);
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

function capitalsOf(text: string, words: readonly string[], { entry, owners }: Context): Capitals {
  if (!/\p{Lu}/u.test(text)) return 'any';
  if (isInitialism(text)) return 'exact';
  const names = words.filter((word) => isTelling(word));
  if (names.length === 0) return 'firstTwo';
  // "Hezbollah brigades" may be any brigades of Hezbollah's; "Hezbollah Brigades" are Kata'ib Hezbollah.
  const owned = owners.get(names.map((word) => foldSpelling(word).text).join(''));
  if (owned && !owned.has(entry)) return 'each';
  return names.length > 1 || names.some((word) => word.length > 5) ? 'any' : 'one';
}

/** The canonical names and the native ones, which scholars print transliterated, with variants. */
function ownersOfForms(names: readonly Name[]): Owners {
  const owners = new Map<string, Set<number>>();
  names.forEach((name, entry) => {
    const canonical = name.name.replace(/\([^)]*\)/gu, ' ').trim() || name.name;
    const own = name.native.flatMap(({ text, transliteration }) => [text, transliteration]);
    for (const text of [canonical, ...own]) {
      for (const variant of spellingVariants(spellingWords(text).words)) {
        const form = variant.join('');
        const entries = owners.get(form);
        if (entries) entries.add(entry);
        else owners.set(form, new Set([entry]));
      }
    }
  });
  return owners;
}

function partsOfSpellings(spellings: readonly (readonly Listed[])[]): Map<string, Set<number>> {
  const parts = new Map<string, Set<number>>();
  spellings.forEach((list, entry) => {
    for (const { words } of list) {
      for (const part of partsOf(words)) {
        const entries = parts.get(part);
        if (entries) entries.add(entry);
        else parts.set(part, new Set([entry]));
      }
    }
  });
  return parts;
}

/** Every run of words that is not all of them, as one. */
function* partsOf(words: readonly string[]): Generator<string> {
  for (let from = 0; from < words.length; from++) {
    let run = '';
    for (let to = from; to < words.length && to < from + MOST_WORDS_OF_A_PART; to++) {
      run += words[to] ?? '';
      if (from > 0 || to < words.length - 1) yield run;
    }
  }
}

/** A short form of two words may be printed with an article or as three. */
const MOST_WORDS_OF_A_PART = MOST_WORDS_OF_A_SHORT_FORM + 1;

/** Every spelling once, the canonical name first. A listed one keeps its need. */
function allSpellings(name: Name): readonly Given[] {
  const all = new Set(name.spellings.map(({ text }) => text));
  const native = name.native.flatMap(({ text, lang, transliteration, needs }) =>
    [text, transliteration].map((form) => ({ text: form, lang, ...(needs && { needs }) })),
  );
  const more = [{ text: name.name }, ...native];
  return [...more.filter(({ text }) => !all.has(text)), ...name.spellings];
}

/** The spellings that a short form can be short for. */
const fullSpellings = (own: readonly Listed[], entry: number, owners: Owners): Listed[] =>
  own.filter(
    ({ text, needs, form }) => !isInitialism(text) && (!needs || owners.get(form)?.has(entry) === true),
  );

const isInitialism = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{1,5}(?:-\p{Lu}{1,5})?$/u.test(text);

const generic = new Set(GENERIC_WORDS);
/** Neither a word of ordinary language nor a country's. */
const isTelling = (word: string): boolean =>
  !generic.has(word) && countryOfFolded(foldSpelling(word).text) === undefined;
const small = new Set(SMALL_WORDS);

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
