import { findCore } from './find-core.ts';
import { findHeadline } from './find-headline.ts';
import { isProse } from './is-prose.ts';
import type { Metadata } from './read-metadata.ts';
import type { Page } from './page.ts';
import type { PageLine } from './place.ts';
import type { FurnitureReason } from './rules/furniture-words.ts';

/** Why a line is no part of the article; `outside` where nothing says more. */
export type LeftOutReason = FurnitureReason | 'outside-article';

/** A line of the page, and whether it belongs to the article. */
export interface ChosenLine {
  readonly line: PageLine;
  readonly isHeadline: boolean;
  /** `undefined`: it belongs to the article. */
  readonly leftOut: LeftOutReason | undefined;
}

/** Lines that are links but for a few characters are teasers: a sentence of prose has links in it, it is none. */
const mostLinked = 0.85;

/** Which lines of a page are its article. */
export function chooseLines(
  page: Page,
  lines: readonly PageLine[],
  metadata: Metadata,
): readonly ChosenLine[] {
  const core = findCore(page, lines);
  const end = page.nodes[core]?.end ?? 0;
  const inCore = (line: PageLine): boolean => line.at >= core && line.at < end;
  const first = lines.findIndex(
    (line) => inCore(line) && line.place.reason === undefined && isProse(line.text),
  );
  const headline = findHeadline(lines, Math.max(0, first), metadata.headlines);
  const frame = frameOf(page, core, lines[headline]?.at ?? core);
  const leftOut = lines.map((line, i) => {
    if (i === headline) return undefined;
    if (line.place.reason !== undefined) return line.place.reason;
    if (inCore(line)) return line.linked > mostLinked && isTeaser(line) ? 'related-links' : undefined;
    const isAbove = line.at >= frame && i < first;
    return isAbove && belongsAbove(line, i, headline) ? undefined : 'outside-article';
  });
  leaveOutLoneHeadings(lines, leftOut, headline);
  return lines.map((line, i) => ({ line, isHeadline: i === headline, leftOut: leftOut[i] }));
}

/** The innermost element around both the text and the headline: what stands in it above the text may be the article's. */
function frameOf({ nodes }: Page, core: number, headline: number): number {
  let frame = core;
  while (frame > 0 && (headline < frame || headline >= (nodes[frame]?.end ?? 0)))
    frame = nodes[frame]?.parent ?? 0;
  // A picture may stand above the headline, in the article but not in its header.
  for (let up = frame; up > 0; up = nodes[up]?.parent ?? 0) if (nodes[up]?.tag === 'article') return up;
  return frame;
}

function isTeaser({ place }: PageLine): boolean {
  return (
    place.kind !== 'caption' && place.kind !== 'credit' && place.kind !== 'byline' && place.kind !== 'quote'
  );
}

/** Between headline and text: captions, byline, date, standfirst, and sentences. */
function belongsAbove({ place, text, linked }: PageLine, index: number, headline: number): boolean {
  if (place.kind === 'caption' || place.kind === 'credit') return true;
  if (headline >= 0 && index < headline) return place.kind === 'kicker';
  if (place.kind === 'byline' || place.kind === 'date' || place.kind === 'standfirst') return true;
  return linked < 0.5 && isProse(text);
}

/** A heading over nothing that was kept ("More on this") goes with what stood below it. */
function leaveOutLoneHeadings(
  lines: readonly PageLine[],
  leftOut: (LeftOutReason | undefined)[],
  headline: number,
): void {
  let below: LeftOutReason | undefined = 'outside-article';
  let isEmpty = true;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (!line || i === headline) continue;
    const isHeading = line.place.kind === 'heading';
    if (leftOut[i] !== undefined) {
      if (isEmpty) below = leftOut[i];
    } else if (isHeading && isEmpty) leftOut[i] = below;
    else if (!isHeading && line.place.kind !== 'caption' && line.place.kind !== 'credit') isEmpty = false;
    if (isHeading && leftOut[i] === undefined) isEmpty = true;
  }
}
