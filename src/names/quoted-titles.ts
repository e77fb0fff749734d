import { isCountryWord } from './country-of-word.ts';
import { foldSpelling } from './fold-spelling.ts';
import { SMALL_WORDS } from './generic-words.ts';
import { SPEECH_VERBS, WORK_WORDS } from './work-words.ts';

/**
 * Whether a mention is a part of the title of a work: of a film, a book, a report.
 *
 * Quotation marks hold speech far more often than titles, so a title must show itself: the word for a work stands beside it
 * (the film “…”, “…”, a novel), or it is written as English titles are, with capitals beyond those of names. A name that stands
 * alone in its quotation marks is a mention: the paper keeps its distance from the word (the so-called “Islamic State”). Chinese
 * and Japanese have marks for titles alone.
 *
 * @example
 * isInTitle('The film “Hezbollah’s Hostage” opened', 10, 19) //=> true
 * isInTitle('“Hezbollah will answer,” he said', 1, 10) //=> false
 */
export function isInTitle(text: string, start: number, end: number): boolean {
  if (UNQUOTED_TITLE.test(text.slice(end, end + REACH))) return true;
  const span = quotedSpan(text, start, end);
  if (!span) return false;
  if (TITLE_MARKS.includes(span.mark)) return true;
  const inside = text.slice(span.from, span.to);
  if (inside.split(/\s+/u).length > MOST_WORDS) return false;
  if (hasWorkBeside(text, span)) return true;
  return !isSpoken(text, span) && hasTitleCapitals(text, span, start, end);
}

const MOST_WORDS = 16;
/** As far as one looks for the marks: a bound, so that a line of a million letters stays linear. */
const REACH = 160;
/** A subtitle with its author: _Hezbollah: A Short History_, by Augustus Norton. Markdown and plain text have no italics to see. */
const UNQUOTED_TITLE =
  /^: (?:An?|The|Inside|How)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and|in|for|to|a))+[_*]*,? by \p{Lu}/u;
const TITLE_MARKS = '《〈『';
const TITLE_ENDS = '》〉』」';

interface Span {
  readonly mark: string;
  /** The first unit inside the marks. */
  readonly from: number;
  /** The closing mark. */
  readonly to: number;
}

/** Opening and closing marks; the last two pairs are the emphasis of Markdown. */
const PAIRS = [
  '“”',
  '„“',
  '„”',
  '«»',
  '»«',
  '‘’',
  '‚‘',
  '""',
  "''",
  '《》',
  '〈〉',
  '『』',
  '「」',
  '**',
  '__',
];

/** The innermost quotation marks around a place. */
function quotedSpan(text: string, start: number, end: number): Span | undefined {
  const first = Math.max(0, start - REACH);
  const before = text.slice(first, start);
  const after = text.slice(end, end + REACH);
  if (!ANY_MARK.test(before)) return undefined;
  let innermost: Span | undefined;
  for (const [open = '', close = ''] of PAIRS) {
    const at = lastOpening(before, open, text.charAt(start));
    if (at < 0 || first + at + 1 <= (innermost?.from ?? 0)) continue;
    if (nextClosing(before, close, at + 1) >= 0) continue;
    const to = nextClosing(after, close, 0);
    if (to >= 0) innermost = { mark: open, from: first + at + 1, to: end + to };
  }
  return innermost;
}

const ANY_MARK = /[“„«»‘‚"'《〈『「*_]/u;

/** The last place at which a mark opens: a mark that also closes, or is an apostrophe, stands before a word and behind none. */
function lastOpening(text: string, mark: string, behind: string): number {
  for (let at = text.lastIndexOf(mark); at >= 0; at = at > 0 ? text.lastIndexOf(mark, at - 1) : -1) {
    if (ONE_SIDED.includes(mark)) return at;
    const next = text.charAt(at + 1) || behind;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}¿¡]/u.test(next)) return at;
  }
  return -1;
}

const ONE_SIDED = '«《〈『「';

/** The next place at which a mark closes: an apostrophe inside a word does not. */
function nextClosing(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (TITLE_ENDS.includes(mark) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/** "her book “…”", "a film called “…”", "“…”, a play about", "“…” by Marieke Brandt". */
function hasWorkBeside(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 1 - LONGEST_INTRODUCTION), from - 1);
  const introduced = INTRODUCTION.exec(before)?.[1] ?? '';
  if (works.has(fold(introduced))) return true;
  const behind = text.slice(to + 1, to + 1 + LONGEST_INTRODUCTION);
  // The second word may not be there: “…”, a novel.
  const explained: readonly (string | undefined)[] = EXPLANATION.exec(behind)?.slice(1) ?? [];
  return explained.some((word) => word !== undefined && works.has(fold(word)));
}

const LONGEST_INTRODUCTION = 40;
const INTRODUCTION =
  /([\p{L}\p{M}]+)(?:\s*,)?(?:\s+(?:called|named|entitled|titled|of|on|is|was|nommé|namens|mit dem Titel))?\s*[:,]?\s*$/u;
const EXPLANATION =
  /^,?\s+(?:an?|the|his|her|their|ein|eine|un|une|una|le|la)\s+([\p{L}-]+)(?:\s+([\p{L}]+))?/u;

/** A verb of speaking directly before the marks: "they shouted “…”". */
function isSpoken(text: string, { from }: Span): boolean {
  const before = text.slice(Math.max(0, from - 1 - LONGEST_INTRODUCTION), from - 1);
  return verbs.has(fold(/([\p{L}\p{M}]+)\s*[:,]?\s*$/u.exec(before)?.[1] ?? ''));
}

/**
 * Every word but small ones with a capital, and among them one that needs none: not the first, no country, not the name. A comma
 * at the end or inside is a mark of speech.
 */
function hasTitleCapitals(text: string, { from, to }: Span, start: number, end: number): boolean {
  const inside = text.slice(from, to);
  if (/[,;.]/u.test(inside) || !/\p{Ll}/u.test(inside)) return false;
  let needless = 0;
  for (const { 0: word, index } of inside.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
    const at = from + index;
    if (at < end && at + word.length > start) continue;
    if (small.has(word.toLowerCase()) || /^['’]?s?$/u.test(word)) continue;
    if (!/^[\p{Lu}\p{N}]/u.test(word)) return false;
    if (at > from && /^\p{Lu}/u.test(word) && !isCountryWord(word)) needless++;
  }
  return needless > 0;
}

const fold = (word: string): string => foldSpelling(word).text;
const works = new Set(WORK_WORDS.map(fold));
const verbs = new Set(SPEECH_VERBS.map(fold));
const small = new Set([...SMALL_WORDS, 'from', 'with', 'to', 'as', 'or', 'but', 'its', 'into']);
