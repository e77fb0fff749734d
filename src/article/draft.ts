import type { Article, Block, Evidence, Range, ReceiptEntry } from './article.ts';

/** An article on its way through the steps. A step takes one and gives a new one; it never changes the one it got. */
export interface Draft extends Omit<Article, 'layout'> {
  readonly received: string;
  /** Empty until it is found, given or suggested. */
  readonly title: string;
  /** In the order of the received text. What no step has decided yet is a paragraph. */
  readonly blocks: readonly Block[];
}

/** One small change to the whole draft. */
export type Step = (draft: Draft) => Draft;

/** What a step makes of one block, and why. */
export interface Verdict {
  readonly becomes: Partial<Block>;
  readonly reason: string;
  /** What it was weighed by, where signs had to be weighed. */
  readonly evidence?: readonly Evidence[];
}

/**
 * Asks a step for its verdict on each block, and writes each verdict into the receipt.
 *
 * @param step the step's name, as the receipt shows it
 * @param decide gives the verdict on one block, or `undefined` to leave the block as it is
 */
export function decideEach(
  draft: Draft,
  step: string,
  decide: (block: Block, index: number) => Verdict | undefined,
): Draft {
  const receipt: ReceiptEntry[] = [];
  const blocks = draft.blocks.map((block, index) => {
    const verdict = decide(block, index);
    if (!verdict) return block;
    const { reason, evidence } = verdict;
    receipt.push({ ...receiptEntry(step, reason, block.range), ...(evidence && { evidence }) });
    return { ...block, ...verdict.becomes };
  });
  return receipt.length === 0 ? draft : { ...draft, blocks, receipt: [...draft.receipt, ...receipt] };
}

/** A receipt entry; a range that is not there is left out. */
export function receiptEntry(step: string, reason: string, range: Range | undefined): ReceiptEntry {
  return range ? { step, reason, range } : { step, reason };
}
