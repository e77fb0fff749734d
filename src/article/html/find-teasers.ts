import { isProse } from './is-prose.ts';
import type { PageNode } from './page.ts';
import type { PageLine } from './place.ts';

/** A teaser's element is small; further up stand lists and pages. */
const mostLevels = 8;

/**
 * The sentences that only announce another article: alone with a linked headline in an element of their own.
 *
 * A paragraph that a page wraps into an element of its own stands there without one.
 *
 * @returns for each line, whether it is one
 */
export function findTeasers(nodes: readonly PageNode[], lines: readonly PageLine[]): readonly boolean[] {
  const all = countBy(nodes, lines, () => true);
  const prose = countBy(nodes, lines, ({ text, linked }) => linked < 0.6 && isProse(text));
  const links = countBy(nodes, lines, ({ linked }) => linked > 0.6);
  const within = (sums: Uint32Array, at: number): number =>
    (sums[nodes[at]?.end ?? at] ?? 0) - (sums[at] ?? 0);
  return lines.map(({ block }) => {
    let at = block;
    for (let level = 0; level < mostLevels && at > 0 && within(all, at) < 2; level += 1)
      at = nodes[at]?.parent ?? 0;
    return at > 0 && within(links, at) > 0 && within(prose, at) < 2 && within(all, at) < 8;
  });
}

function countBy(
  nodes: readonly PageNode[],
  lines: readonly PageLine[],
  counts: (line: PageLine) => boolean,
): Uint32Array {
  const sums = new Uint32Array(nodes.length + 1);
  for (const line of lines) if (counts(line)) sums[line.at + 1] = 1;
  for (let i = 1; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0);
  return sums;
}
