import type { Block } from '../article.ts';
import { findCredit, type Credit } from '../credit/find-credit.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';

/** Each line with a credit that proves it a caption becomes one, its credit apart from its text. */
export function splitCredits(draft: Draft): Draft {
  return decideEach(draft, 'split-credits', (block) => {
    if (block.type !== 'paragraph') return undefined;
    const credit = findCredit(block.text);
    return credit?.sure ? captionWith(block, credit) : undefined;
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
