/**
 * How many numbers of a sorted list are smaller than one. By halves: a hostile page has a million of both.
 *
 * @example
 * countSmaller([2, 5, 9], 6) //=> 2
 */
export function countSmaller(sorted: readonly number[], than: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Infinity) < than) from = middle + 1;
    else to = middle;
  }
  return from;
}
