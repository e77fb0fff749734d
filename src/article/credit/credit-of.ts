import type { Block } from '../article.ts';
import type { Credit } from './credit.ts';
import { findCredit } from './find-credit.ts';

/** Two steps ask about the same blocks, and a block never changes. */
const found = new WeakMap<Block, Credit | false>();

/** The credit of a block's text, if there is one: looked for once for each block. See `findCredit`. */
export function creditOf(block: Block): Credit | undefined {
  let credit = found.get(block);
  if (credit === undefined) {
    credit = findCredit(block.text) ?? false;
    found.set(block, credit);
  }
  return credit === false ? undefined : credit;
}
