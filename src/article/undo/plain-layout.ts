import type { Article, Block, Range, SetAside } from '../article.ts';

/** A part of the article that was received. */
type Placed = (Block | SetAside) & { readonly range: Range };

/** What stands between two parts where the record says nothing else: most texts come so. */
const betweenParts = '\n\n';

/** The parts of an article that have a place in the received text, in its order. */
export function placedParts({ blocks, setAside }: Pick<Article, 'blocks' | 'setAside'>): readonly Placed[] {
  return [...blocks, ...setAside].filter(isPlaced).sort((a, b) => a.range[0] - b.range[0]);
}

function isPlaced(part: Block | SetAside): part is Placed {
  return part.range !== undefined;
}

/** A part's text and credit without anything between them, in the order in which they were received. */
export function wordsOf(part: Block | SetAside, creditFirst: boolean): string {
  const credit = 'creditText' in part ? (part.creditText ?? '') : '';
  return creditFirst ? credit + part.text : part.text + credit;
}

/**
 * The received text as it would be if all its white space were plain: the parts in their order, a blank line between
 * them. It differs from the received text in white space alone.
 *
 * @param creditFirst where the parts start whose credit stands before their text
 */
export function plainLayout(parts: readonly Placed[], creditFirst: ReadonlySet<number>): string {
  return parts.map((part) => wordsOf(part, creditFirst.has(part.range[0]))).join(betweenParts);
}
