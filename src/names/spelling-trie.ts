/** All spellings as one tree of folded characters. */
export interface SpellingTrie {
  /** The node behind `node` for a folded character, or 0. The root is 1. */
  readonly next: (node: number, symbol: number) => number;
  /** Whether any spelling may begin with two symbols: a look-up that spares most words of a text the walk. */
  readonly mayBegin: (first: number, second: number) => boolean;
  /** Whether a spelling ends at a node. */
  readonly endsAt: (node: number) => boolean;
  /** The spellings that end at a node, as given to {@link buildTrie}. */
  readonly endingAt: (node: number) => readonly number[];
}

export const ROOT = 1;

/** Two symbols as one number; letters of one alphabet do not collide. */
const beginningOf = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);
const BEGINNINGS = 64 * 64;

/**
 * Builds the tree in one open hash table of edges: two look-ups of numbers for a character, nothing to collect.
 *
 * @param entries - Folded spellings, each with a number that {@link SpellingTrie.endingAt} gives back.
 */
export function buildTrie(entries: readonly (readonly [folded: string, value: number])[]): SpellingTrie {
  const edges = entries.reduce((sum, [folded]) => sum + folded.length, 1);
  // At most half full, so that a miss, the common case, is found out at once.
  const bits = Math.max(4, Math.ceil(Math.log2(edges * 2)));
  const mask = 2 ** bits - 1;
  const fromNode = new Int32Array(mask + 1);
  const bySymbol = new Uint16Array(mask + 1);
  const toNode = new Int32Array(mask + 1);
  const ends = new Map<number, number[]>();
  const isEnd = new Uint8Array(edges + 1);
  const beginnings = new Uint8Array(BEGINNINGS);
  let nodes = ROOT;

  const slotOf = (node: number, symbol: number): number => {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (fromNode[slot] !== 0 && (fromNode[slot] !== node || bySymbol[slot] !== symbol))
      slot = (slot + 1) & mask;
    return slot;
  };
  const next = (node: number, symbol: number): number => toNode[slotOf(node, symbol)] ?? 0;

  for (const [folded, value] of entries) {
    let node = ROOT;
    for (let index = 0; index < folded.length; index++) {
      const symbol = folded.charCodeAt(index);
      const slot = slotOf(node, symbol);
      if (fromNode[slot] === 0) {
        fromNode[slot] = node;
        bySymbol[slot] = symbol;
        toNode[slot] = ++nodes;
      }
      node = toNode[slot] ?? 0;
    }
    isEnd[node] = 1;
    beginnings[beginningOf(folded.charCodeAt(0), folded.length > 1 ? folded.charCodeAt(1) : 0)] = 1;
    const values = ends.get(node);
    if (!values) ends.set(node, [value]);
    else if (!values.includes(value)) values.push(value);
  }
  const mayBegin = (first: number, second: number): boolean =>
    beginnings[beginningOf(first, second)] === 1 || beginnings[beginningOf(first, 0)] === 1;
  return { next, mayBegin, endsAt: (node) => isEnd[node] === 1, endingAt: (node) => ends.get(node) ?? [] };
}
