import type { Credit } from '../credit/credit.ts';
import { findCredit } from '../credit/find-credit.ts';
import { looksLikeNames } from '../credit/looks-like-names.ts';
import { leadingLabels } from '../credit/label-patterns.ts';
import type { Block } from '../article.ts';
import type { PageLine } from './place.ts';

/** A caption, and how its credit was told from its text. */
export interface Caption {
  readonly block: Block;
  readonly reason: string;
}

/** A lone last element with more words than this is a sentence of the caption. */
const mostCreditWords = 12;

/**
 * One caption from the lines of its element: the credit is what the markup names so; else the last element, where it holds
 * nothing but names; else what the words of the line show.
 */
export function captionOf(lines: readonly PageLine[]): Caption {
  const because = `It stands in ${lines[0]?.place.because ?? ''}`;
  const named = lines.filter(({ place }) => place.kind === 'credit');
  const rest = lines.filter(({ place }) => place.kind !== 'credit');
  if (named.length > 0) {
    const printed = join(named);
    const inner = rest.length === 0 ? creditBehindText(printed) : undefined;
    if (inner) return split(printed, inner, `${because}, which holds more than the credit. ${inner.reason}`);
    const whole = rest.length === 0 ? '.' : '; an element named as a credit holds its credit.';
    return caption(join(rest), printed, `${because}${whole}`);
  }
  const first = lines.length - countCredits(lines);
  if (first > 0 && first < lines.length) {
    const names = join(lines.slice(first));
    return caption(join(lines.slice(0, first)), names, `${because}; its last element holds names alone.`);
  }
  const text = join(lines);
  const found = findCredit(text);
  if (!found) return { block: { type: 'caption', text }, reason: `${because}.` };
  return split(text, found, `${because}. ${found.reason}`);
}

/** Elements side by side are joined as they are printed: with a space where there is one, or a new line. */
function join(lines: readonly PageLine[]): string {
  return lines.map(({ text, isGlued }, i) => (i === 0 || isGlued ? text : ` ${text}`)).join('');
}

function split(text: string, { start, end, name }: Credit, reason: string): Caption {
  const rest = start === 0 ? text.slice(end) : text.slice(0, start);
  const creditText = text.slice(start, end).trim();
  return { block: { type: 'caption', text: rest.trim(), credit: name, creditText }, reason };
}

function caption(text: string, creditText: string, reason: string): Caption {
  return { block: { type: 'caption', text, credit: bareName(creditText), creditText }, reason };
}

/** The credit in an element that is named as one but holds the whole caption. */
function creditBehindText(printed: string): Credit | undefined {
  const found = findCredit(printed);
  return found && found.start > 0 && !looksLikeNames(printed.slice(0, found.start)) ? found : undefined;
}

/** How many of the last elements hold names alone: "Credit: Jane Doe", "/", "AFP" may be three. */
function countCredits(lines: readonly PageLine[]): number {
  let count = 0;
  while (count < lines.length && isCredit(lines.at(-1 - count)?.text ?? '')) count += 1;
  return count;
}

function isCredit(text: string): boolean {
  if (/^[/|,–—-]$/u.test(text)) return true;
  const found = findCredit(text);
  if (found?.start === 0) return true;
  return text.split(/\s+/u).length <= mostCreditWords && !/[.!?]$/u.test(text) && looksLikeNames(text);
}

/** Without label and brackets; what the credit's table does not know is left as it is printed. */
export function bareName(printed: string): string {
  const found = findCredit(printed);
  if (found?.start === 0) return found.name;
  const bare = printed
    .replace(/^[\s([/|–—-]+/u, '')
    .replace(leadingLabels, '')
    .replace(/^[\s:：,/|–—-]+|[\s)\].;]+$/gu, '');
  return bare === '' ? printed : bare;
}
