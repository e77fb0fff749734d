import type { LeftOutReason } from './left-out-reason.ts';
import type { Page } from './page.ts';
import type { PageLine } from './place.ts';

/** A box that sells has a headline, a price, a button and a way in for those who paid; more is the article around it. */
const mostLines = 9;
const mostCharacters = 700;
const sells: ReadonlySet<LeftOutReason | undefined> = new Set<LeftOutReason>(['subscription', 'support-us']);

/**
 * The price stands beside the sentence that says what is sold: what shares the small element of such a notice is left out
 * with it.
 *
 * @param leftOut for each line, changed in place
 * @param own the article's own lines, which no box holds: its headline, the first line of its text
 */
export function leaveOutCompany(
  { nodes }: Page,
  lines: readonly PageLine[],
  leftOut: (LeftOutReason | undefined)[],
  own: readonly (PageLine | undefined)[],
): void {
  const isBox = (at: number): boolean =>
    own.every((line) => line === undefined || line.at < at || line.at >= (nodes[at]?.end ?? 0));
  lines.forEach((line, i) => {
    const reason = leftOut[i];
    if (!sells.has(reason)) return;
    for (let at = nodes[line.block]?.parent ?? 0; at > 0 && isBox(at); at = nodes[at]?.parent ?? 0) {
      const inside = linesIn(lines, i, at, nodes[at]?.end ?? 0);
      if (inside === undefined) return;
      for (let other = inside[0]; other < inside[1]; other += 1) leftOut[other] ??= reason;
      // Only the nearest element that holds more than the notice: the one around it may be the article.
      if (inside[1] - inside[0] > 1) return;
    }
  });
}

/** The lines of an element around one of them, as `[start, end)`; `undefined` where they are more than a box holds. */
function linesIn(
  lines: readonly PageLine[],
  around: number,
  at: number,
  end: number,
): readonly [number, number] | undefined {
  let start = around;
  let last = around + 1;
  while (start > 0 && last - start <= mostLines && (lines[start - 1]?.at ?? -1) >= at) start -= 1;
  while (last < lines.length && last - start <= mostLines && (lines[last]?.at ?? end) < end) last += 1;
  const inside = lines.slice(start, last);
  const characters = inside.reduce((sum, { text }) => sum + text.length, 0);
  return inside.length > mostLines || characters > mostCharacters ? undefined : [start, last];
}
