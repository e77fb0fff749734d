import { cleanByline, opensAsByline } from './clean-byline.ts';
import { findCore } from './find-core.ts';
import { findHeadline } from './find-headline.ts';
import { findSubheads } from './find-subheads.ts';
import { findTeasers } from './find-teasers.ts';
import { isProse } from './is-prose.ts';
import { leaveOutCompany } from './leave-out-company.ts';
import { leftOutReason, mostLinked, type LeftOutReason } from './left-out-reason.ts';
import type { Metadata } from './read-metadata.ts';
import type { Page } from './page.ts';
import type { AlternativeText, MarkedKind, PageLine, PageText } from './place.ts';

/** A line of the page, and whether it belongs to the article. */
export interface ChosenLine {
  readonly line: PageLine;
  /** What it is: by the markup around it, but for the lines that its place in the article tells. */
  readonly kind: MarkedKind | 'title';
  /** `undefined`: it belongs to the article. */
  readonly leftOut: LeftOutReason | undefined;
}

/** What a page holds of its article, and what it does not. */
export interface Chosen {
  readonly lines: readonly ChosenLine[];
  /** Of the pictures in the article. */
  readonly alternatives: readonly AlternativeText[];
}

/** Which lines of a page are its article. */
export function chooseLines(page: Page, { lines, alternatives }: PageText, metadata: Metadata): Chosen {
  const announces = findTeasers(page.nodes, lines);
  const core = findCore(page, lines, announces);
  const end = page.nodes[core]?.end ?? 0;
  const inCore = (line: PageLine): boolean => line.at >= core && line.at < end;
  const first = lines.findIndex((line) => inCore(line) && isText(line));
  const headline = findHeadline(lines, Math.max(0, first), metadata.headlines);
  const frame = frameOf(page, core, lines[headline]?.at ?? core);
  const isOthers = inAnotherArticle(page, lines[headline]?.at ?? 0, lines[first]?.at ?? core);
  const teasers = teasersBelow(lines, announces, first, inCore);
  const leftOut = lines.map((line, i): LeftOutReason | undefined => {
    if (i === headline) return undefined;
    if (line.place.reason !== undefined) return line.place.reason;
    if (inCore(line)) return isOthers(line) ? 'outside-article' : (leftOutReason(line) ?? teasers(i));
    const isAbove = line.at >= frame && i < first;
    return isAbove && belongsAbove(line, i, headline) ? leftOutReason(line) : 'outside-article';
  });
  leaveOutCompany(page, lines, leftOut, [lines[headline], lines[first]]);
  leaveOutLoneHeadings(lines, leftOut, headline);
  const subheads = findSubheads(
    lines.filter((_, i) => leftOut[i] === undefined),
    lines[first],
  );
  const kindOf = (line: PageLine, i: number): ChosenLine['kind'] => {
    if (i === headline) return 'title';
    if (line.place.kind === 'heading' && i > headline && i < first && isStandfirst(line)) return 'standfirst';
    if (i < first && i > headline && opensAsByline(line.text)) return 'byline';
    if (line.place.kind === 'byline' && cleanByline(line.text, '') === undefined) return 'date';
    return subheads.has(line) ? 'heading' : line.place.kind;
  };
  const chosen = lines.map((line, i) => ({ line, kind: kindOf(line, i), leftOut: leftOut[i] }));
  const isShown = ({ at, place }: AlternativeText): boolean =>
    at >= frame && at < end && place.reason === undefined;
  return { lines: chosen, alternatives: alternatives.filter(isShown) };
}

/** Where more of the text than this seems to announce something, it is a live report: each entry has a link of its own. */
const mostTeasers = 0.15;

/** The paragraphs below the text's first line that only announce another article. */
function teasersBelow(
  lines: readonly PageLine[],
  announces: readonly boolean[],
  first: number,
  inCore: (line: PageLine) => boolean,
): (index: number) => 'related-links' | undefined {
  const isOne = ({ place }: PageLine, i: number): boolean =>
    i > first && announces[i] === true && place.kind === 'paragraph';
  const core = lines.filter((line) => inCore(line) && isText(line));
  const lengthOf = (some: readonly PageLine[]): number =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  const announced = lines.filter((line, i) => inCore(line) && isText(line) && isOne(line, i));
  const isLive = lengthOf(announced) > lengthOf(core) * mostTeasers;
  return (i) => {
    const line = lines[i];
    return !isLive && line && isOne(line, i) ? 'related-links' : undefined;
  };
}

/**
 * Whether a line stands in an `article` beside the one that holds headline and text: the next article of an endless page,
 * or a teaser (HTML standard, 4.3.2: an article is a self-contained composition; one inside another belongs to it). Where
 * the headline stands outside, the articles are the entries of a live report.
 */
function inAnotherArticle({ nodes }: Page, headline: number, text: number): (line: PageLine) => boolean {
  const own = articleAround(nodes, headline);
  if (own === 0 || !isWithin(nodes, text, own)) return () => false;
  return ({ at }) => !isWithin(nodes, at, own) && !isWithin(nodes, own, articleAround(nodes, at));
}

/** The index of the outermost `article` around a node; 0 where there is none. */
function articleAround(nodes: Page['nodes'], at: number): number {
  let found = 0;
  for (let up = at; up > 0; up = nodes[up]?.parent ?? 0) if (nodes[up]?.tag === 'article') found = up;
  return found;
}

function isWithin(nodes: Page['nodes'], at: number, outer: number): boolean {
  return at >= outer && at < (nodes[outer]?.end ?? 0);
}

/** Whether a line is a sentence of the text: no heading, caption or byline, however long. */
function isText({ place, text, linked }: PageLine): boolean {
  const { kind, reason } = place;
  if (reason !== undefined || linked > mostLinked.prose) return false;
  return (kind === 'paragraph' || kind === 'quote' || kind === 'listItem') && isProse(text);
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

/** A standfirst often ends without a stop. */
function isWordy(text: string): boolean {
  return text.length >= 50 && text.split(/\s+/u).length >= 9;
}

/** Whole sentences, or what its makers name a subheading, though the markup calls it a heading. */
function isStandfirst({ text, place }: PageLine): boolean {
  return place.isSubhead === true || isProse(text);
}

/** Between headline and text: captions, byline, date, standfirst, and sentences. */
function belongsAbove({ place, text, linked }: PageLine, index: number, headline: number): boolean {
  if (place.kind === 'caption' || place.kind === 'credit') return true;
  if (headline >= 0 && index < headline) return place.kind === 'kicker';
  if (place.kind === 'byline' || place.kind === 'date' || place.kind === 'standfirst') return true;
  if (opensAsByline(text)) return true;
  const mayBeStandfirst = place.isSubhead === true || (place.kind === 'paragraph' && isWordy(text));
  return linked < 0.5 && (mayBeStandfirst || isProse(text));
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
