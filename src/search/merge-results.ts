/**
 * The site's results and the reader's own as one list: in turns, the site's first, each in its own order.
 *
 * The two are ranked by different indexes, whose scores say nothing of each other. In turns the best of both stand at the
 * top, and neither a large library nor a large site hides the other.
 *
 * @example
 * inTurns(['a', 'b', 'c'], ['x']) //=> ['a', 'x', 'b', 'c']
 */
export function inTurns<Item>(site: readonly Item[], own: readonly Item[]): readonly Item[] {
  const longest = Math.max(site.length, own.length);
  return Array.from({ length: longest }, (_, at) => [
    ...site.slice(at, at + 1),
    ...own.slice(at, at + 1),
  ]).flat();
}

/**
 * How many pages of each kind both have.
 *
 * @example
 * sumCounts({ articles: 2, names: 1 }, { articles: 3 }) //=> { articles: 5, names: 1 }
 */
export function sumCounts(
  ...all: readonly Readonly<Record<string, number>>[]
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [kind, count] of all.flatMap((counts) => Object.entries(counts))) {
    sums[kind] = (sums[kind] ?? 0) + count;
  }
  return sums;
}
