import type { Token } from './split-tokens.ts';

/** Where a part of one text stands in another. */
export interface Alignment {
  /** The weight of what is missing, added or another word; 0 where all is there. */
  readonly cost: number;
  /** The tokens of the text that stand for the wanted part of the pattern: first and last, counted from 0. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the place in a text that a pattern fits best: Sellers' algorithm (an edit distance whose ends are free in the
 * text), over words instead of letters.
 *
 * @param wanted The part of the pattern, `[start, end)` in tokens, whose place is asked for.
 * @returns Nothing where no token of the wanted part has a counterpart.
 */
export function alignTokens(
  pattern: readonly Token[],
  text: readonly Token[],
  wanted: readonly [number, number],
): Alignment | undefined {
  const width = text.length + 1;
  const costs = fillCosts(pattern, text, width);
  let column = 0;
  for (let at = 0; at < width; at++) {
    if (costAt(costs, pattern.length * width + at) < costAt(costs, pattern.length * width + column))
      column = at;
  }
  const cost = costAt(costs, pattern.length * width + column);
  let [first, last] = [-1, -1];
  for (let row = pattern.length; row > 0;) {
    const [one, other] = [pattern[row - 1], text[column - 1]];
    const here = costAt(costs, row * width + column);
    if (one && other && here === costAt(costs, (row - 1) * width + column - 1) + exchange(one, other)) {
      row--;
      column--;
      if (row < wanted[0] || row >= wanted[1]) continue;
      first = column;
      if (last < 0) last = column;
    } else if (other && here === costAt(costs, row * width + column - 1) + other.weight) column--;
    else row--;
  }
  return last < 0 ? undefined : { cost, first, last };
}

function fillCosts(pattern: readonly Token[], text: readonly Token[], width: number): Uint32Array {
  const costs = new Uint32Array((pattern.length + 1) * width);
  for (const [row, one] of pattern.entries()) {
    const [above, here] = [row * width, (row + 1) * width];
    costs[here] = costAt(costs, above) + one.weight;
    for (const [column, other] of text.entries()) {
      costs[here + column + 1] = Math.min(
        costAt(costs, above + column) + exchange(one, other),
        costAt(costs, above + column + 1) + one.weight,
        costAt(costs, here + column) + other.weight,
      );
    }
  }
  return costs;
}

const costAt = (costs: Uint32Array, at: number): number => costs[at] ?? 0;

/** A word for another word; never for a sign. */
function exchange(one: Token, other: Token): number {
  if (one.text === other.text) return 0;
  return one.weight === other.weight ? one.weight : one.weight + other.weight;
}
