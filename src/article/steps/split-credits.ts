import type { Block } from '../article.ts';
import type { Credit } from '../credit/credit.ts';
import { creditOf } from '../credit/credit-of.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';
import { wireAgencies } from '../rules/wire-agencies.ts';

/** So many lines of one article that end in a bare name show that this is how it prints its credits. */
const leastForStyle = 3;

/** A closing paragraph of several sentences is longer. */
const signOffLength = 120;
const writesReports: ReadonlySet<string> = new Set(wireAgencies);

/**
 * Each line with a credit that proves it a caption becomes one, its credit apart from its text.
 *
 * A bare name behind a sentence proves little once ("…of the launch pad. Etlaq"). The same name behind two sentences of
 * one article is its photographer or lender; and where that is how the article prints its credits, one is enough.
 */
export function splitCredits(draft: Draft): Draft {
  const credits = draft.blocks.map((block) => (block.type === 'paragraph' ? creditOf(block) : undefined));
  const seen = new Map<string, number>();
  for (const credit of credits) if (credit) seen.set(credit.name, (seen.get(credit.name) ?? 0) + 1);
  const isRepeated = (name: string): boolean => (seen.get(name) ?? 0) > 1;
  const isStyle =
    credits.filter((credit) => credit && !credit.sure && isRepeated(credit.name)).length >= leastForStyle;
  const lastLong = draft.blocks.findLastIndex(({ text }) => text.length > signOffLength);

  return decideEach(draft, 'split-credits', (block, index) => {
    const credit = credits[index];
    if (!credit) return isRepeated(block.text) && block.type === 'paragraph' ? loneName(block) : undefined;
    if (index >= lastLong && !isRepeated(credit.name) && isSignOff(block.text, credit)) return undefined;
    if (credit.sure) return captionWith(block, credit);
    if (isRepeated(credit.name)) {
      return captionWith(block, {
        ...credit,
        reason: `“${credit.name}” follows a sentence in more than one line.`,
      });
    }
    return isStyle
      ? captionWith(block, { ...credit, reason: 'A name follows the sentence, as in other captions here.' })
      : undefined;
  });
}

/**
 * An article's last paragraph may end in its agency's or its writer's name: "… said the minister. (AP)". An agency alone in
 * brackets or behind a dash is one there ("– AFP", "(Reuters)"), unless other lines end in it too; any other credit only
 * behind several sentences, because a caption is one.
 */
function isSignOff(line: string, { start, name }: Credit): boolean {
  const text = line.slice(0, start);
  const printed = line.slice(start);
  if (/^\([\p{Lu}/]{2,12}\)$/u.test(printed)) return true;
  const isSigned = /^[([–—-]/u.test(printed) && /[.!?…。]["”’»)]?\s*$/u.test(text);
  if (isSigned && name.split('/').every((part) => writesReports.has(part.trim()))) return true;
  return text.length > signOffLength && (text.match(/[.!?…]["”’»)]?\s/gu)?.length ?? 0) > 1;
}

/** The name alone on a line, which other lines print behind their sentence. */
function loneName({ text }: Block): Verdict {
  const reason = 'The line is a name that is credited in other lines.';
  return { becomes: { type: 'caption', text: '', credit: text, creditText: text }, reason };
}

/** A caption whose credit is taken from its text. */
export function captionWith(block: Block, credit: Credit): Verdict {
  const { text } = block;
  return {
    becomes: {
      type: 'caption',
      text: (credit.start === 0 ? text.slice(credit.end) : text.slice(0, credit.start)).trim(),
      credit: credit.name,
      creditText: text.slice(credit.start, credit.end).trim(),
    },
    reason: credit.reason,
  };
}
