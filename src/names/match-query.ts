import { hasQueryForm } from './check-form.ts';
import type { NameMatcher } from './compile-names.ts';
import { foldText } from './fold-spelling.ts';
import type { Guess } from './guess-names.ts';
import { guessNames } from './guess-names.ts';
import type { Found } from './scan-text.ts';
import { scanText } from './scan-text.ts';
import type { Need, Pattern } from './spelling-pattern.ts';
import { isInLongerName } from './surroundings.ts';

/** A name that a query holds. */
export interface QueryName {
  /** The id of the entry. */
  readonly id: string;
  /** The listed spelling that the query's words are. */
  readonly spelling: string;
  /** The query's own words for it. */
  readonly text: string;
  /** The words differ from the spelling by a letter or two: say so, and offer the exact search. */
  readonly guessed?: true;
}

/** A query, taken apart. */
export interface MatchedQuery {
  readonly names: readonly QueryName[];
  /** The other words, as typed. */
  readonly rest: string;
}

/**
 * Finds the names in a search query, in any listed spelling and script.
 *
 * A query has no context, so a bare "Hezbollah" is the Lebanese one here, and "kh" and "pmf" are what they stand for,
 * in small letters too. A name that two entries share equally gives both. A name misspelt by a letter or two is found too,
 * and marked as guessed; never one for another that is as near.
 *
 * @param query - As the reader typed it.
 *
 * @example
 * matchQuery('kataeb hezbollah rockets', matcher)
 * //=> { names: [{ id: 'kataib-hezbollah', spelling: 'Kataeb Hezbollah', text: 'kataeb hezbollah' }], rest: 'rockets' }
 */
export function matchQuery(query: string, matcher: NameMatcher): MatchedQuery {
  const exact = exactNames(query, matcher);
  const places = withGuesses(exact, guessNames(query, matcher));
  const names: QueryName[] = [];
  let rest = '';
  let done = 0;
  for (const place of places) {
    names.push(...namesOf(place, query, matcher, names));
    rest += `${withoutJoined(query.slice(done, place.from))} `;
    done = place.end;
  }
  // Quotation marks around a name that is taken out hold nothing any more.
  rest = `${rest}${query.slice(done).replace(/^[-‐‑]/u, ' ')}`.replace(/["“”«»]\s*["“”«»]/gu, ' ');
  return { names, rest: withoutLoneSigns(rest).replace(/\s+/gu, ' ').trim() };
}

/** A place of a query that holds a name. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** Where an article before it begins. */
  readonly from: number;
  readonly patterns: readonly Pattern[];
  readonly guessed?: true;
}

function exactNames(query: string, matcher: NameMatcher): Place[] {
  const found = scanText(query, foldText(query), matcher.trie);
  return found.flatMap((place, at) => {
    const { start, end, articleStart } = place;
    const patterns = bestPatterns(place, query, matcher);
    const neighbours = [found[at - 1], found[at + 1]];
    if (patterns.length === 0 || isAnother(place, patterns, neighbours, query, matcher)) return [];
    return [{ start, end, from: articleStart, patterns }];
  });
}

/** A guess counts where nothing was found, or where it covers more: "katib hezbollah" is no "hezbollah". */
function withGuesses(exact: readonly Place[], guesses: readonly Guess[]): Place[] {
  const overlap = (one: Guess, other: Place): boolean => one.start < other.end && other.start < one.end;
  const covers = (one: Guess, other: Place): boolean =>
    one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;
  const good = guesses.filter((guess) =>
    exact.every((place) => !overlap(guess, place) || covers(guess, place)),
  );
  const left = exact.filter((place) => !good.some((guess) => overlap(guess, place)));
  const guessed = good.map(({ start, end, pattern }): Place => {
    return { start, end, from: start, patterns: [pattern], guessed: true };
  });
  return [...left, ...guessed].sort((one, other) => one.start - other.start);
}

/** An apostrophe or a bracket that the name has left behind is no word. */
const withoutLoneSigns = (rest: string): string => rest.replace(/(?<!\S)[^\p{L}\p{N}\s]+(?!\S)/gu, '');

/** Without what is joined to the name behind it: the particle of بحزب الله, the hyphen of "pro-Hezbollah". */
const withoutJoined = (before: string): string =>
  before.replace(/(?:(?<=^|\s)[\u0590-\u06ff]{1,2}|[-‐‑])$/u, '');

/** The surest meaning first: a name's own spelling before one that it shares with others. */
const RANKS: readonly Need[] = ['unrivalled', 'free', 'named', 'equated'];

function bestPatterns(
  { start, end, values }: Found,
  query: string,
  { patterns }: NameMatcher,
): readonly Pattern[] {
  const typed = query.slice(start, end);
  const meant = values.flatMap((value) => {
    const pattern = patterns[value];
    return pattern && hasQueryForm(typed, pattern, typed.length === query.trim().length) ? [pattern] : [];
  });
  const rank = Math.min(...meant.map(({ need }) => RANKS.indexOf(need)));
  return meant.filter(({ need }) => RANKS.indexOf(need) === rank);
}

/** One for each entry that the query has not named before, with the spelling nearest to what was typed. */
function namesOf(
  { start, end, patterns, guessed }: Place,
  query: string,
  matcher: NameMatcher,
  before: readonly QueryName[],
): QueryName[] {
  const text = query.slice(start, end);
  const entries = new Set(patterns.map(({ entry }) => entry));
  return [...entries].flatMap((entry) => {
    const id = matcher.names[entry]?.id;
    if (id === undefined || before.some((name) => name.id === id)) return [];
    const own = patterns.filter((pattern) => pattern.entry === entry).map(({ spelling }) => spelling);
    const same = own.find((spelling) => spelling.toLowerCase() === text.toLowerCase());
    return [{ id, spelling: same ?? own[0] ?? text, text, ...(guessed && { guessed }) }];
  });
}

/** "Turkish Hezbollah", "Iraqi Hezbollah" and "Ansar-e Hezbollah" are not the Lebanese one. */
function isAnother(
  { start, end }: Found,
  [pattern]: readonly Pattern[],
  neighbours: readonly (Found | undefined)[],
  query: string,
  { names, countries, patterns }: NameMatcher,
): boolean {
  if (pattern?.need !== 'unrivalled') return false;
  if (isInLongerName(query, start, end, false)) return true;
  const home = names[pattern.entry]?.country ?? '';
  return neighbours.some((other) => {
    const value = other?.values.find((each) => each >= patterns.length);
    if (!other || value === undefined || home.includes(countries[value - patterns.length] ?? home))
      return false;
    const between = other.end <= start ? query.slice(other.end, start) : query.slice(end, other.start);
    return /^\s(?:in\s)?$/u.test(between);
  });
}
