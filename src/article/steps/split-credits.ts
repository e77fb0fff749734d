import type { Block } from '../article.ts';
import { findCredit, type Credit } from '../credit/find-credit.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';

/**
 * Each line with a credit that proves it a caption becomes one, its credit apart from its text.
 *
 * A bare name behind a sentence proves little once ("…of the launch pad. Etlaq"); the same name behind two
 * sentences of one article is its photographer or lender.
 */
export function splitCredits(draft: Draft): Draft {
  const credits = draft.blocks.map(({ type, text }) => (type === 'paragraph' ? findCredit(text) : undefined));
  const seen = new Map<string, number>();
  for (const credit of credits) if (credit) seen.set(credit.name, (seen.get(credit.name) ?? 0) + 1);
  return decideEach(draft, 'split-credits', (block, index) => {
    const credit = credits[index];
    if (!credit) return undefined;
    if (credit.sure) return captionWith(block, credit);
    if ((seen.get(credit.name) ?? 0) < 2) return undefined;
    const reason = `The name “${credit.name}” follows a sentence in more than one line.`;
    return captionWith(block, { ...credit, reason });
  });
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
