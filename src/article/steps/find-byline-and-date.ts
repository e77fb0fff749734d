import type { Block } from '../article.ts';
import { readDate } from '../dates/read-date.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';
import { bylineOpenings, dateOpenings } from '../rules/byline-words.ts';

/** Bylines and dates stand in the first lines; further down, a line like them belongs to the text. */
const furthest = 12;
const longest = 160;

const oneOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap(([, ...words]) => words)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "By Jane Doe", "Von Jane Doe und John Doe": an opening word, then names. A comma may add a role. */
const byline = new RegExp(
  `^(?:${oneOf(bylineOpenings)})\\s?:?\\s(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*(?:\\s|,\\s|$)|(?:and|und|y|e|et|och|og|i|a|en|and|de|van|von|for|&)\\s){1,16}(?:@\\S+|[–—|-]\\s\\p{L}[^.!?]{2,50})?$`,
  'iu',
);
const capitalName = /\s[\p{Lu}\p{Lo}]/u;
const dateOpening = new RegExp(`^(?:${oneOf(dateOpenings)})(?![\\p{L}])`, 'iu');
/** What may stand beside a date on its line: a weekday, a clock, a place in time. More than that is a sentence. */
const besideDate = /^(?:[\p{L}.]{0,12}[\s,.:|•·()（）–—/-]*){0,4}$/u;

/** Finds the line that names the writer and the line that gives the day, near the top. */
export function findBylineAndDate(draft: Draft): Draft {
  let { byline: foundByline, published } = draft;
  const next = decideEach(draft, 'find-byline-and-date', (block, index) => {
    if (index >= furthest || block.type !== 'paragraph' || block.text.length > longest) return undefined;
    if (isByline(block)) {
      foundByline ??= block.text;
      return {
        becomes: { type: 'byline' },
        reason: 'It opens as bylines do, and names follow.',
      } satisfies Verdict;
    }
    const date = dateOf(block, draft.language);
    const named = date !== undefined && namesWriter(block.text);
    if (date === undefined) return undefined;
    published ??= date;
    if (named) {
      foundByline ??= block.text;
      return {
        becomes: { type: 'byline' },
        reason: `It is a name beside a date: ${date}.`,
      } satisfies Verdict;
    }
    return { becomes: { type: 'date' }, reason: `It is a date and nothing else: ${date}.` } satisfies Verdict;
  });
  return {
    ...next,
    ...(foundByline === undefined ? {} : { byline: foundByline }),
    ...(published === undefined ? {} : { published }),
  };
}

function isByline({ text }: Block): boolean {
  return byline.test(text) && capitalName.test(text);
}

/** "Jane Doe 11:00 AM PDT, May 16, 2024": two words with capitals open the line, before any number. */
function namesWriter(text: string): boolean {
  return /^(?:[\p{Lu}][\p{Ll}'’-]+\s){2}[^\p{Ll}]/u.test(text) && !dateOpening.test(text);
}

function dateOf({ text }: Block, language: string): string | undefined {
  if (!/\d/u.test(text)) return undefined;
  const found = readDate(text, language);
  if (!found) return undefined;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.trim();
  const opens = dateOpening.test(text);
  // With an opening word a second date ("updated …") may follow; without one, only a weekday or a clock.
  if (opens || besideDate.test(rest.replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?/gu, ''))) return found.date;
  return undefined;
}
