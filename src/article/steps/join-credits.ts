import type { Block, ReceiptEntry } from '../article.ts';
import { receiptEntry, type Draft } from '../draft.ts';

/** A credit on the line below its caption belongs to it: read alone it would be a caption without words. */
export function joinCredits(draft: Draft): Draft {
  const blocks: Block[] = [];
  const receipt: ReceiptEntry[] = [];
  for (const block of draft.blocks) {
    const joined = join(draft.received, blocks.at(-1), block);
    if (joined) {
      blocks[blocks.length - 1] = joined;
      receipt.push(receiptEntry('join-credits', 'The credit on the line below belongs to it.', joined.range));
    } else blocks.push(block);
  }
  return receipt.length === 0 ? draft : { ...draft, blocks, receipt: [...draft.receipt, ...receipt] };
}

/** Both as one caption; `undefined` where they are not such a pair, or anything that was set aside stands between them. */
function join(received: string, caption: Block | undefined, credit: Block): Block | undefined {
  if (caption?.type !== 'caption' || caption.text === '' || caption.creditText !== undefined)
    return undefined;
  if (credit.type !== 'caption' || credit.text !== '' || credit.creditText === undefined) return undefined;
  if (!caption.range || !credit.range) return undefined;
  if (received.slice(caption.range[1], credit.range[0]).trim() !== '') return undefined;
  return { ...caption, ...credit, text: caption.text, range: [caption.range[0], credit.range[1]] };
}
