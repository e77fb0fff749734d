import { findCredit } from '../credit/find-credit.ts';
import { decideEach, type Draft } from '../draft.ts';
import { captionWith } from './split-credits.ts';

/** What is left is told apart by its look. */
export function sortLines(draft: Draft): Draft {
  return decideEach(draft, 'sort-lines', (block) => {
    if (block.type !== 'paragraph' || /[.!?:;…。！？,][\p{Pe}\p{Pf}\p{Po}]*$/u.test(block.text.slice(-12)))
      return undefined;
    const credit = findCredit(block.text);
    if (credit) return captionWith(block, credit);
    const words = block.text.slice(0, 600).split(/\s+/u).length;
    if (words > 40) return undefined;
    if (words > 12) return { becomes: { type: 'caption' }, reason: 'It ends without a full stop.' };
    return { becomes: { type: 'heading', level: 2 }, reason: 'It is short and ends without a full stop.' };
  });
}
