import { agencies, type Agency } from '../rules/agencies.ts';

/** Each agency by its name in small letters, with its words counted. */
const byName = new Map<string, Agency>(agencies.map((agency) => [agency.name.toLowerCase(), agency]));
/** Exactly as in the table, or in capitals throughout: "reuters" in small letters is prose or a sign-off. */
const printed = new Map<string, Agency>(
  agencies.flatMap((agency) => [
    [agency.name, agency] as const,
    [agency.name.toUpperCase(), agency] as const,
  ]),
);
const mostWords = Math.max(...agencies.map(({ name }) => name.split(' ').length));

/** The agency that has exactly this name, in the table's letters or in capitals. */
export function agencyNamed(name: string): Agency | undefined {
  return printed.get(name);
}

/** The agency of this name, whatever the case of its letters: for places that can only hold a credit. */
export function agencyInAnyCase(name: string): Agency | undefined {
  return byName.get(name.toLowerCase());
}

/**
 * How many of the last words name one agency: 2 for `['Jane', 'Getty', 'Images']`, 0 where none does. The longest name
 * wins, so that "The Associated Press" is not left as "The".
 */
export function countAgencyWords(words: readonly string[], kind: Agency['kind'] = 'agency'): number {
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    if (agencyNamed(words.slice(-count).join(' '))?.kind === kind) return count;
  }
  return 0;
}

/** The words of agencies and stand-ins that are printed in small letters: "picture alliance", "dpa", "privat". */
export const smallLetterWords: ReadonlySet<string> = new Set(
  agencies.filter(({ name }) => /^\p{Ll}/u.test(name)).flatMap(({ name }) => name.split(' ')),
);
