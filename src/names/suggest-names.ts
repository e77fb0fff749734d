import type { NameMatcher } from './compile-names.ts';
import { isCountryWord } from './country-of-word.ts';
import { findMentions } from './find-mentions.ts';
import { foldSpelling } from './fold-spelling.ts';
import { GENERIC_WORDS } from './generic-words.ts';
import { guessNames } from './guess-names.ts';
import type { Mention } from './name.ts';
import { FIELD_WORDS } from './field-words.ts';
import { TITLES_AFTER, TITLES_BEFORE } from './longer-names.ts';
import { spellsInitials } from './spelling-pattern.ts';

/** Words of an article that may belong into the glossary. */
export interface Suggestion {
  readonly text: string;
  /**
   * `spelling`: nearly a known name; `defined`: explained by an initialism; `native`: in Arabic letters; `unlisted`: found as a known
   * name, but no source has this spelling yet; `name`: capitals alone.
   */
  readonly kind: 'spelling' | 'defined' | 'native' | 'unlisted' | 'name';
  /** For `spelling` and `unlisted` the entry, for `defined` the initialism. */
  readonly of?: string;
  readonly places: readonly Place[];
}

interface Place {
  /** Which of the texts. */
  readonly index: number;
  /** `[start, end)` in its UTF-16 units. */
  readonly range: readonly [start: number, end: number];
}

/**
 * Lists what an article names and the glossary does not know: likely new spellings of known names, names that the article explains
 * by an initialism, words in Arabic letters, and runs of capitals; the most useful first.
 *
 * @param texts - The article's texts.
 *
 * @example
 * suggestNames(['The Basra Farmers Union (BFU) met.'], matcher)
 * //=> [{ text: 'Basra Farmers Union', kind: 'defined', of: 'BFU', places: [{ index: 0, range: [4, 23] }] }]
 */
export function suggestNames(texts: readonly string[], matcher: NameMatcher): Suggestion[] {
  const known = findMentions(texts, matcher);
  const listed = listedSpellings(matcher);
  const found = new Map<string, Suggestion & { places: Place[] }>();
  texts.forEach((text, index) => {
    const mentions = known[index] ?? [];
    const taken = mentions.map(({ range }) => range);
    const unlisted = mentions
      .filter((mention) => !listed.get(mention.name)?.has(plain(mention.text)))
      .map(unlistedName);
    for (const candidate of [...unlisted, ...candidatesIn(text, matcher)]) {
      const { range } = candidate;
      if (candidate.kind !== 'unlisted' && taken.some((other) => other[0] < range[1] && range[0] < other[1]))
        continue;
      taken.push(range);
      const key = candidate.kind === 'unlisted' ? plain(candidate.text) : foldSpelling(candidate.text).text;
      const same = found.get(key);
      if (same) same.places.push({ index, range });
      else {
        const { text: words, kind, of } = candidate;
        found.set(key, { text: words, kind, ...(of !== undefined && { of }), places: [{ index, range }] });
      }
    }
  });
  return [...found.values()].filter(isUseful).sort((one, other) => weightOf(other) - weightOf(one));
}

/** For each entry its spellings, without what makes no spelling: case, hyphens, signs, an article, a possessive. */
function listedSpellings({ names }: NameMatcher): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    names.map(({ id, name, spellings, native }) => {
      const own = native.flatMap(({ text, transliteration }) => [text, transliteration]);
      return [id, new Set([name, ...spellings.map(({ text }) => text), ...own].map(plain))];
    }),
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s$|['‘’ʼʻʾʿ`´.\u200c]/gu, '')
    .replace(/[-‐‑_\s]+/gu, ' ')
    .replace(/^(?:al|el|the|ال) ?|(?<=\p{Script=Latin})s$/gu, '');

const unlistedName = ({ name, text, range }: Mention): Found => ({ text, kind: 'unlisted', of: name, range });

const WEIGHTS = { spelling: 400, defined: 300, native: 200, unlisted: 100, name: 0 } as const;

const weightOf = ({ kind, places, text }: Suggestion): number =>
  WEIGHTS[kind] + Math.min(places.length, 20) * 4 + (text.includes(' ') ? 2 : 0);

/** One word with a capital, once: a place, a first name, a heading. Not worth an editor's time. */
const isUseful = ({ kind, text, places }: Suggestion): boolean =>
  kind !== 'name' || text.includes(' ') || places.length > 2;

interface Found extends Omit<Suggestion, 'places'> {
  readonly range: readonly [start: number, end: number];
}

/** The surest first: what one has taken the next leaves alone. */
const candidatesIn = (text: string, matcher: NameMatcher): Found[] => [
  ...capitalRuns(text).flatMap((run) => nearName(run, matcher)),
  ...definedNames(text),
  ...nativeRuns(text),
  ...capitalRuns(text),
];

/** "Basra Farmers Union (BFU)". */
function definedNames(text: string): Found[] {
  return [...text.matchAll(DEFINITION)].flatMap(({ 1: words = '', 2: initialism = '', index }) => {
    const places = [...words.matchAll(/\S+/gu)].map((word) => word.index).slice(-initialism.length * 2);
    // The shortest words that it can stand for: "the Basra Farmers Union", not "Officials of the Basra Farmers Union".
    const from = places.findLast(
      (at) => words[at] === initialism[0] && spellsInitials(initialism, words.slice(at)),
    );
    if (from === undefined) return [];
    const start = index + from;
    return [
      { text: words.slice(from), kind: 'defined', of: initialism, range: [start, index + words.length] },
    ];
  });
}

const DEFINITION = /((?:[\p{L}\p{M}'’-]+ ){1,10}[\p{L}\p{M}'’-]+) \((\p{Lu}[\p{Lu}\p{N}]{1,5})\)/gu;

/** Words in Arabic letters inside a text of other letters. */
function nativeRuns(text: string): Found[] {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters * 2 > text.length) return [];
  return [...text.matchAll(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c ]*\p{Script=Arabic}/gu)].map(
    ({ 0: words, index }) => {
      return { text: words, kind: 'native', range: [index, index + words.length] };
    },
  );
}

/** Words with capitals side by side, small words between: "Council of the Tigris". Not titles, countries, months at the ends. */
function capitalRuns(text: string): Found[] {
  return [...text.matchAll(CAPITALS)].flatMap(({ 0: run, index }) => {
    const opens = index === 0 || /[.!?:“"«\n]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    const words = [...run.matchAll(/[\p{L}\p{M}'’ʾʿ-]+/gu)].map((match) => ({
      word: match[0],
      at: match.index,
    }));
    while (words.length > 0 && isCommon(words[0]?.word ?? '', commonFirst)) words.shift();
    while (words.length > 0 && isCommon(words.at(-1)?.word ?? '', commonLast)) words.pop();
    const [first, last] = [words[0], words.at(-1)];
    // The first word of a sentence has its capital from there.
    if (!first || !last || (opens && words.length === 1 && first.at === 0)) return [];
    const range = [index + first.at, index + last.at + last.word.length] as const;
    return [{ text: text.slice(...range).replace(/['’]s$/u, ''), kind: 'name', range }];
  });
}

const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’ʾʿ-]*(?:[ \u00a0](?:(?:al|el|ul|ibn|bin|abu|of|of the|for|for the|and|de|de la|de los|du|des|der|della|und|ash|an)[ \u00a0-]){0,2}(?:a[lnrstdz]h?-)?\p{Lu}[\p{L}\p{M}'’ʾʿ-]*)*/gu;

const foldedWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => foldSpelling(word).text));

const COMMON = [
  ...'I He She It We You They His Her Its Our There Here What Who Why How Which One Two Three Four Five Not No Yes More Most Many Some All Any Each Last First Next New Old'.split(
    ' ',
  ),
  ...'January February March April May June July August September October November December'.split(' '),
  ...'US U.S. UK EU UN American British French German Iranian Russian Israeli Washington London Paris Reuters AFP AP Getty Photo Credit Image'.split(
    ' ',
  ),
];
/** Words whose capital says nothing at the beginning of a run: "Commander Salman Dawood", "Kämpfer der Liwa al-Tafuf". */
const commonFirst = foldedWords([...COMMON, ...TITLES_BEFORE, ...FIELD_WORDS]);
/** And at its end: "Hikma MPs"; but the "Hikma Movement" is a name. */
const commonLast = foldedWords([
  ...COMMON,
  ...TITLES_AFTER.filter((word) => !GENERIC_WORDS.includes(word.toLowerCase())),
]);

const isCommon = (word: string, common: ReadonlySet<string>): boolean =>
  common.has(foldSpelling(word.replace(/['’]s$/u, '')).text) || isCountryWord(word) || !/\p{Lu}/u.test(word);

/** A run that differs from a known name by a letter or two. */
function nearName({ text, range }: Found, matcher: NameMatcher): Found[] {
  return guessNames(text, matcher).flatMap(({ start, end, pattern }) => {
    const of = matcher.names[pattern.entry]?.id;
    if (of === undefined || !/^\p{Lu}/u.test(text.slice(start))) return [];
    return [
      { text: text.slice(start, end), kind: 'spelling', of, range: [range[0] + start, range[0] + end] },
    ];
  });
}
