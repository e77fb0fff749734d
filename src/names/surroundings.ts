import { foldSpelling } from './fold-spelling.ts';
import { isCountryWord } from './country-of-word.ts';
import {
  BRANCH_REGIONS,
  INSTITUTIONS,
  NAME_CLOSERS,
  NAME_OPENERS,
  OPENERS_OF,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './longer-names.ts';

/** As far as one looks beside a mention: a bound, so that a line of a million letters stays linear. */
const REACH = 120;

/**
 * Whether a mention stands inside a web or e-mail address, a handle or a file name.
 *
 * @example
 * isInAddress('see https://x.org/hezbollah now', 18, 27) //=> true
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const word = before + text.slice(start, end) + after;
  if (/:\/\/|^\W?www\./iu.test(word)) return true;
  if (before.includes('@') || /^[\w.+-]*@[\w-]/u.test(after)) return true;
  // hezbollah.org, x.org/hezbollah, hezbollah.html; not "Hezbollah.The", where a space was lost.
  return (
    /^[\w-]*\.[a-z]{2,6}(?![a-z])/u.test(after) ||
    /[\w-]\.[a-z]{2,6}\/\S*$/iu.test(before) ||
    (/[\w-]\.$/u.test(before) && /^[\w/]/u.test(after))
  );
}

/** Whether two places stand side by side in a list: "Hezbollah, Kata'ib Hezbollah and the Houthis". */
export const isListJoint = (between: string): boolean => LIST_JOINT.test(between);

const LIST_JOINT =
  /^[»”“"’']?\s*(?:[,;/]\s*(?:(?:and|or|und|et|y|ve|e|en|och|og|и|і|و)\s*)?|(?:and|or|und|et|y|ve|e|en|och|og|и|і|و|&)\s*)(?:(?:the|die|le|los)\s+)?[«“„"‘']?$/iu;

/** The word before a place, joined to it by a space. */
export function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return /([\p{L}\p{M}\p{N}'’ʾʿ\u200c-]+)[ \u00a0]$/u.exec(before)?.[1] ?? '';
}

/** The word behind a place, joined to it by a space. */
export function wordAfter(text: string, end: number): string {
  return /^[ \u00a0]([\p{L}\p{M}\p{N}'’ʾʿ-]+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
}

/**
 * Whether a name, however long, is only the beginning of another: "Islamic State University", "Islamic State Khorasan",
 * "Islamic State-Khorasan".
 */
export function isBeginningOfLonger(text: string, start: number, end: number): boolean {
  if (!/\p{Ll}/u.test(text.slice(start, end + 20))) return false;
  const after = /^[ \u00a0-]\s?([\p{L}\p{M}]+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
  return isCapital(after) && (institutions.has(fold(after)) || regions.has(fold(after)));
}

/**
 * Whether a bare name is only a part of a longer one: "Ansar-e Hezbollah", "Hezbollah al-Hejaz", "Badr City", "Hussein al-Houthi".
 *
 * @param short - For a short form of a longer name ("Badr") any word with a capital beside it is enough: "Badr Hari".
 */
export function isInLongerName(text: string, start: number, end: number, short: boolean): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end).replace(/['’]s$/u, '');
  if (openers.has(fold(before))) return true;
  if (isCapital(after) && (closers.has(fold(after)) || institutions.has(fold(after)))) return true;
  if (goesOnInArabic(text, start, end) || isFamilyName(text, start, end, before)) return true;
  if (!short) return false;
  return (
    isBehindOf(text, start) ||
    /^[ -]\d/u.test(text.slice(end, end + 2)) ||
    (isCapital(before) && !titlesBefore.has(fold(before)) && !isCountryWord(before)) ||
    (isCapital(after) && !titlesAfter.has(fold(after)))
  );
}

/** "Abdul-Malik al-Houthi": an article of its own behind a first name. */
function isFamilyName(text: string, start: number, end: number, before: string): boolean {
  if (!/^(?:al|el|ul|a[dnrst]|ash)[ -]/iu.test(text.slice(start, end))) return false;
  return (
    isCapital(before) && !/['’]s?$/u.test(before) && !titlesBefore.has(fold(before)) && !isCountryWord(before)
  );
}

/** "Battle of Badr", "the town of Badr"; but "Head of Badr". */
function isBehindOf(text: string, start: number): boolean {
  const match = /([\p{L}'’-]+) (?:of|de|di|von|bei|van)(?: the)? $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const word = match?.[1] ?? '';
  return openersOf.has(fold(word)) || (isCapital(word) && !titlesBefore.has(fold(word)));
}

/** "Hezbollah al-Hejaz"; but "pro-Hezbollah al-Akhbar" is a paper. */
function goesOnInArabic(text: string, start: number, end: number): boolean {
  const article =
    /^[ -](?:al|el|ul|a[dnrst]|ash)-\p{Lu}/iu.test(text.slice(end, end + 8)) ||
    /^[ -](?:al|el) \p{Lu}/u.test(text.slice(end, end + 6));
  return article && !/(?:pro|anti)[-‑]$/iu.test(text.slice(Math.max(0, start - 6), start));
}

const fold = (word: string): string => foldSpelling(word).text;
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const openers = folded(NAME_OPENERS);
const closers = folded(NAME_CLOSERS);
const institutions = folded(INSTITUTIONS);
const regions = folded(BRANCH_REGIONS);
const openersOf = folded(OPENERS_OF);
const titlesBefore = folded(TITLES_BEFORE);
const titlesAfter = folded(TITLES_AFTER);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
