import { baseLanguage } from '../../article/base-language.ts';
import * as chrono from 'chrono-node';
import type { ParsedResult } from 'chrono-node';
import { splitSentences } from '../../article/sentences/split-sentences.ts';
import { aheadPrepositions, dayPrepositions, futureWords, namingWords } from './day-words.ts';

/** A day that the text names without saying which: "Tuesday", "yesterday", "3 January". */
export interface ResolvedDate {
  /** As written: "last Friday". */
  readonly text: string;
  /** `[start, end)` in UTF-16 units of the text. */
  readonly range: readonly [start: number, end: number];
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

const dayLength = 24 * 60 * 60 * 1000;
const weekdays = new Map<string, ReadonlySet<string>>();
const futureSigns = new Map(
  Object.entries(futureWords).map(([language, words]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu'),
  ]),
);

/**
 * Which day a text means where it counts from the day of its publication.
 *
 * Newspapers name the days of the past week by weekday (AP and Reuters style), so a bare weekday is the last one up to
 * the day of publication. Left alone, since any answer could be wrong: what is quoted (the speaker's day is another),
 * sentences about what is to come, names made of weekdays, "two days earlier", "today" in the sense of nowadays.
 *
 * @param language BCP 47; a language that chrono-node does not know has no dates resolved.
 * @param published `YYYY-MM-DD`
 * @example
 * resolveDates('They marched on Sunday.', 'en', '2019-12-31')
 * //=> [{ text: 'Sunday', range: [16, 22], date: '2019-12-29' }]
 */
export function resolveDates(text: string, language: string, published: string): ResolvedDate[] {
  const base = baseLanguage(language);
  const parser = parserOf(base);
  if (!parser) return [];
  const reference = new Date(`${published}T12:00:00Z`);
  const quotes = quotedRanges(text);
  return parser.parse(text, { instant: reference, timezone: 0 }).flatMap((found) => {
    const range = dayRange(found, base, text);
    if (!range || quotes.some(([start, end]) => range[0] >= start && range[0] < end)) return [];
    const date = dayOf(found, range, { text, language: base, reference });
    if (!date) return [];
    return [{ text: text.slice(...range), range, date: date.toISOString().slice(0, 10) }];
  });
}

function parserOf(language: string): { parse: typeof chrono.parse } | undefined {
  const known = chrono as unknown as Record<string, { parse?: typeof chrono.parse } | undefined>;
  const { parse } = /^[a-z]{2}$/u.test(language) ? (known[language] ?? {}) : {};
  return parse && { parse };
}

interface Context {
  readonly text: string;
  readonly language: string;
  readonly reference: Date;
}

/** The day itself, or `undefined` where it is certain already, or cannot be. */
function dayOf(
  { start }: ParsedResult,
  range: readonly [number, number],
  context: Context,
): Date | undefined {
  const words = context.text.slice(...range);
  if (start.isCertain('year') && /\d/u.test(words)) return undefined;
  const date = new Date(
    Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1),
  );
  if (start.isCertain('day')) {
    const away = Math.round((date.getTime() - noon(context.reference)) / dayLength);
    // A day and a month; or yesterday and tomorrow. "Two weeks ago" is no day, "today" often none.
    return /\d/u.test(words) || (Math.abs(away) === 1 && !words.includes(' ')) ? date : undefined;
  }
  if (!start.isCertain('weekday')) return undefined;
  return weekdayOf(date, words, range, context);
}

const noon = (date: Date): number => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());

function weekdayOf(
  nearest: Date,
  words: string,
  range: readonly [number, number],
  { text, language, reference }: Context,
): Date | undefined {
  const signs = futureSigns.get(language);
  if (!signs || isName(text, range)) return undefined;
  if (aheadPrepositions.has(wordBefore(text, range))) return undefined;
  // "Last Friday", "next Monday": the article says which.
  if (words.includes(' ')) return nearest;
  if (signs.test(sentenceAround(text, range, language))) return undefined;
  const back = (reference.getUTCDay() - nearest.getUTCDay() + 7) % 7;
  return new Date(noon(reference) - back * dayLength);
}

/** Where the weekday or date itself stands: chrono takes "on Friday," with preposition and comma. */
function dayRange(found: ParsedResult, language: string, text: string): [number, number] | undefined {
  const trimmed = found.text.replace(/[\s,.;:]+$/u, '');
  const [first = '', ...rest] = trimmed.split(/\s+/u);
  const skipped = dayPrepositions.has(first.toLowerCase()) && rest.length > 0 ? first.length + 1 : 0;
  const range: [number, number] = [found.index + skipped, found.index + trimmed.length];
  if (!found.start.isCertain('weekday') || found.start.isCertain('day')) return range;
  // "Sun", "Sat" and "mon" are words; only whole names of days count, and no times beside them.
  const words = text
    .slice(...range)
    .toLowerCase()
    .split(/\s+/u);
  const names = weekdayNames(language);
  return words.length <= 2 && names.has(words.at(-1) ?? '') ? range : undefined;
}

function weekdayNames(language: string): ReadonlySet<string> {
  const known = weekdays.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const names = new Set([0, 1, 2, 3, 4, 5, 6].map((day) => format.format(day * dayLength).toLowerCase()));
  weekdays.set(language, names);
  return names;
}

const wordBefore = (text: string, [start]: readonly [number, number]): string =>
  /(\S+)\s+$/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';

/** "Black Friday", "the Mail on Sunday", "the Sunday Times". */
function isName(text: string, [start, end]: readonly [number, number]): boolean {
  const before = text.slice(0, start).trimEnd().split(/\s+/u);
  if (dayPrepositions.has(before.at(-1)?.toLowerCase() ?? '')) before.pop();
  return namingWords.has(before.at(-1)?.toLowerCase() ?? '') || /^ \p{Lu}/u.test(text.slice(end));
}

/** From a quotation mark that opens to the one that closes; one that never closes runs to the end. */
function quotedRanges(text: string): [number, number][] {
  return Array.from(
    text.matchAll(/“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)/gu),
    (match) => [match.index, match.index + match[0].length],
  );
}

function sentenceAround(text: string, [start]: readonly [number, number], language: string): string {
  const around = splitSentences(text, language).find(([, end]) => start < end);
  return around ? text.slice(...around) : text;
}
