import { escapePattern } from '../escape-pattern.ts';
import { agencies } from '../rules/agencies.ts';
import type { Credit } from './credit.ts';
import { leadingLabels } from './label-patterns.ts';
import { looksLikeNames } from './looks-like-names.ts';

const agencyNames = agencies
  .filter(({ kind }) => kind === 'agency')
  .flatMap(({ name }) => [name, name.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|');

/** An agency, a remark in brackets, and then the first capital of a sentence, glued or behind a space. */
const agencyThenSentence = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${agencyNames})(?:\\s\\([^)]{1,24}\\))?(?=\\s?\\p{Lu}\\p{Ll}*\\s)`,
  'u',
);
/** "© Jane Doe / Agency (Ausschnitt) The port …": a remark on the picture ends the credit. */
const throughRemark =
  /^©.+\((?:Ausschnitt|Detail|detail|cropped|Archiv|Archivbild|Symbolbild|archive)\)(?=\s\p{Lu})/u;
/** A list of sources may be long. */
const longestMarked = 600;
/** "Jane Doe/LedgerThe port lies empty": a name, a slash, a publisher, and a sentence glued to it. */
const gluedSentence =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}\s?\/\s?(?:\p{Lu}\p{Ll}+\s)?\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}+\s)/u;
/** No credit in front is longer. */
const headLength = 160;
/** Less than this behind the credit is no caption: "AFP/Getty Images Europe" is all credit. */
const fewestWords = 4;

/**
 * A credit that stands before its caption: "© Jane Doe / Getty ImagesSmoke rises over the port".
 *
 * It must end in a known agency, for only that tells where the caption begins; and begin with a label or hold a
 * slash or bar, for "Reuters reported…" is prose.
 */
export function findLeadingCredit(line: string): Credit | undefined {
  const marked = line.startsWith('©')
    ? throughRemark.exec(line.slice(0, longestMarked))
    : gluedSentence.exec(line.slice(0, headLength));
  if (marked) return leading(line, marked[0].length, marked[0].replace(leadingLabels, '').trim());
  return endingInAgency(line);
}

function endingInAgency(line: string): Credit | undefined {
  const head = line.slice(0, headLength);
  if (!/[/|:：©]/u.test(head)) return undefined;
  const opensWithLabel = leadingLabels.test(head);
  if (!opensWithLabel && !/[/|]/u.test(head.slice(0, headLength / 2))) return undefined;
  const agency = agencyThenSentence.exec(head);
  if (!agency) return undefined;
  const end = agency.index + agency[0].length;
  const printed = line.slice(0, end);
  const names = printed.replace(leadingLabels, '');
  if (!opensWithLabel && !/[/|]/u.test(names)) return undefined;
  if (!looksLikeNames(names, 0) || /[.!?]\s/u.test(names)) return undefined;
  return leading(line, end, names.trim());
}

function leading(line: string, end: number, name: string): Credit | undefined {
  if (
    line
      .slice(end, end + headLength)
      .trim()
      .split(' ').length < fewestWords
  )
    return undefined;
  return { start: 0, end, name, reason: 'A credit opens the line, and its caption follows.', sure: true };
}
