import { readDate } from '../dates/read-date.ts';

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
  const digit = printed.search(/\d/u);
  if (digit < 0) return printed;
  const date = readDate(printed, language)?.start ?? digit;
  const names = printed
    .slice(0, Math.min(date, digit))
    .replace(/[^\s]*$/u, (last) => (/[\p{L}.,]$/u.test(last) ? last : ''))
    .replace(beforeDate, '');
  return /\p{L}{2}/u.test(names) ? names : undefined;
}
