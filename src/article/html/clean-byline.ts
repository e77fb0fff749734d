import { readDate } from '../dates/read-date.ts';
import { bylineOpenings, dateOpenings } from '../rules/byline-words.ts';

const dateWords = new Set(dateOpenings.flatMap(([, ...words]) => words));

const opening = new RegExp(`^(?:${bylineOpenings.flatMap(([, ...words]) => words).join('|')})\\s`, 'iu');
/** Two or more words with capitals, and what joins them, fill the rest of the line. */
const names =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|und|y|e|et|och|og|i|a|en|de|van|von|&)){1,12},?$/u;

/**
 * Whether a line is a byline by its words: an opening of the trade, then nothing but names.
 *
 * @example
 * opensAsByline('Par Odile Marchais,') //=> true
 */
export function opensAsByline(text: string): boolean {
  const found = opening.exec(text);
  return found !== null && names.test(text.slice(found[0].length));
}

/** Words that lead from the names to the day: "Jane Doe on 3 May", "Jane Doe, aktualisiert am 3. Mai". */
const beforeDate =
  /[\s,;:|•·–—/-]*(?:(?:posted|published|updated|last|first|on|at|am|um|den|der|vom|le|el|il|em|op|den|the|veröffentlicht|aktualisiert|publié|mis|à|jour|publicado|actualizado|atualizado|pubblicato|aggiornato)\s*)*[\s,;:|•·–—/-]*$/iu;

/**
 * The names in a printed byline, without the day, the clock and the count of comments that many pages print on the same
 * line: no writer's name holds a digit.
 *
 * @param language BCP 47, for the names of months
 * @returns `undefined` where nothing but a date is left
 * @example
 * cleanByline('By Jane Doe | Sep. 21, 2011, 3:17 PM | 1,209', 'en') //=> 'By Jane Doe'
 */
export function cleanByline(printed: string, language: string): string | undefined {
  // Some pages put the word and the day into elements of their own, both named as a byline.
  if (dateWords.has(printed.toLowerCase().replace(/[\s:]+$/u, ''))) return undefined;
  const digit = printed.search(/\d/u);
  if (digit < 0) return printed;
  const date = readDate(printed, language)?.start ?? digit;
  const names = printed
    .slice(0, Math.min(date, digit))
    .replace(/[^\s]*$/u, (last) => (/[\p{L}.,]$/u.test(last) ? last : ''))
    .replace(beforeDate, '');
  return /\p{L}{2}/u.test(names) ? names : undefined;
}
