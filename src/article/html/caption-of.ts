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
  const texts = lines.filter(({ place }) => place.kind !== 'credit').map(({ text }) => text);
  const credits = lines.filter(({ place }) => place.kind === 'credit').map(({ text }) => text);
  const because = lines[0]?.place.because ?? '';
  if (credits.length > 0) {
    const printed = withoutRepeats(credits).join(' ');
    return caption(texts.join(' '), printed, `It stands in ${because}; another element holds its credit.`);
  }
  const last = texts.at(-1) ?? '';
  if (texts.length > 1 && isCredit(last)) {
    return caption(
      texts.slice(0, -1).join(' '),
      last,
      `It stands in ${because}; its last element holds names alone.`,
    );
  }
  const text = texts.join(' ');
  const found = findCredit(text);
  if (!found) return { block: { type: 'caption', text }, reason: `It stands in ${because}.` };
  const rest = found.start === 0 ? text.slice(found.end) : text.slice(0, found.start);
  return {
    block: {
      type: 'caption',
      text: rest.trim(),
      credit: found.name,
      creditText: text.slice(found.start, found.end).trim(),
    },
    reason: `It stands in ${because}. ${found.reason}`,
  };
}

function caption(text: string, creditText: string, reason: string): Caption {
  return { block: { type: 'caption', text, credit: bareName(creditText), creditText }, reason };
}

function isCredit(text: string): boolean {
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

/** Some pages print a credit twice, once for large screens: it is one. */
function withoutRepeats(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
