import type { Block } from '../article.ts';
import type { Credit } from '../credit/credit.ts';
import { findCredit } from '../credit/find-credit.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';

/** So many lines of one article that end in a bare name show that this is how it prints its credits. */
const leastForStyle = 3;

/** A closing paragraph of several sentences is longer. */
const signOffLength = 120;

/**
 * Each line with a credit that proves it a caption becomes one, its credit apart from its text.
 *
 * A bare name behind a sentence proves little once ("…of the launch pad. Etlaq"). The same name behind two sentences of
 * one article is its photographer or lender; and where that is how the article prints its credits, one is enough.
 */
export function splitCredits(draft: Draft): Draft {
  const credits = draft.blocks.map(({ type, text }) => (type === 'paragraph' ? findCredit(text) : undefined));
  const seen = new Map<string, number>();
  for (const credit of credits) if (credit) seen.set(credit.name, (seen.get(credit.name) ?? 0) + 1);
  const isRepeated = (name: string): boolean => (seen.get(name) ?? 0) > 1;
  const isStyle =
    credits.filter((credit) => credit && !credit.sure && isRepeated(credit.name)).length >= leastForStyle;
  const lastText = draft.blocks.length - 1;

  return decideEach(draft, 'split-credits', (block, index) => {
    const credit = credits[index];
    if (!credit) return isRepeated(block.text) && block.type === 'paragraph' ? loneName(block) : undefined;
    if (index === lastText && isSignOff(block.text.slice(0, credit.start), block.text.slice(credit.start)))
      return undefined;
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
 * brackets is one there; any other credit only behind several sentences, because a caption is one.
 */
function isSignOff(text: string, printed: string): boolean {
  if (/^\([\p{Lu}/]{2,12}\)$/u.test(printed)) return true;
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
