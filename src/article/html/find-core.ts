import { endsAsSentence, isProse, proseLength } from './is-prose.ts';
import type { Page, PageNode } from './page.ts';
import type { PageLine } from './place.ts';
import { blockTags } from './rules/tags.ts';

/** What a line that is mostly link, or a label, costs: as much as a short sentence brings. */
const labelCost = 25;
/** The innermost element that still holds so much of the best one's prose is the article's text. */
const coreShare = 0.88;

/**
 * The element that holds the article's text: the one whose prose outweighs its links, labels and teasers the most, then the
 * innermost that still holds nearly all of that prose.
 *
 * The first half is the maximum subsequence of Pasternack and Roth, "Extracting article text from the web with maximum
 * subsequence segmentation" (WWW 2009), over elements instead of tokens.
 *
 * @param teasers for each line, whether it only announces another article
 * @returns the index of the element; 0, the page itself, where nothing stands out
 */
export function findCore({ nodes }: Page, lines: readonly PageLine[], teasers: readonly boolean[]): number {
  const worth = new Float64Array(nodes.length + 1);
  const prose = new Float64Array(nodes.length + 1);
  lines.forEach((line, i) => {
    const value = worthOf(line, teasers[i] === true);
    worth[line.at + 1] = value;
    if (value > 0) prose[line.at + 1] = value;
  });
  for (let i = 1; i < worth.length; i += 1) {
    worth[i] = (worth[i] ?? 0) + (worth[i - 1] ?? 0);
    prose[i] = (prose[i] ?? 0) + (prose[i - 1] ?? 0);
  }
  const sum = (sums: Float64Array, at: number): number => (sums[nodes[at]?.end ?? at] ?? 0) - (sums[at] ?? 0);
  let best = 0;
  for (let i = 0; i < nodes.length; i += 1) {
    if (isContainer(nodes[i]) && sum(worth, i) >= sum(worth, best) && sum(prose, i) > 0) best = i;
  }
  const enough = sum(prose, best) * coreShare;
  let core = best;
  for (let i = best + 1, end = nodes[best]?.end ?? 0; i < end; i += 1) {
    if (isContainer(nodes[i]) && sum(prose, i) >= enough && enough > 0) core = i;
  }
  return core;
}

/** A line may begin in an inline element and end outside it; blocks, and a site's own elements, hold whole lines. */
function isContainer(node: PageNode | undefined): boolean {
  return node !== undefined && (blockTags.has(node.tag) || node.tag.includes('-'));
}

function worthOf({ text, linked, place }: PageLine, isTeaser: boolean): number {
  const { kind, reason } = place;
  if (reason !== undefined) return isTeaser ? -labelCost : 0;
  if (linked > 0.6 || (isTeaser && kind !== 'heading')) return -labelCost;
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'listItem' && kind !== 'standfirst') return 0;
  if (isProse(text)) return proseLength(text);
  // A short answer ("“No,” he said.") is no label.
  return endsAsSentence(text) ? 0 : -labelCost;
}
