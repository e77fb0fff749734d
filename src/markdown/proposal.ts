import type { Article, Block } from '../article/article.ts';
import { proposeHeading } from '../article/parts/propose-heading.ts';

/** A Markdown comment that proposes the wording of a heading. */
const PROPOSAL = /^<!-- proposal: (?:(?!--)[^\n])* -->$/u;

/**
 * Whether a piece of HTML in a body is a proposal that `add` wrote. Any other HTML is an editor's mistake.
 *
 * @example
 * isProposal('<!-- proposal: The council closed the bridge -->') //=> true
 */
export const isProposal = (html: string): boolean => PROPOSAL.test(html.trim());

/**
 * A proposal as a comment: readers of the page never meet it. Two hyphens would end the comment (CommonMark 0.31, 4.6).
 *
 * @example
 * proposalComment('The council closed the bridge') //=> '<!-- proposal: The council closed the bridge -->'
 */
export const proposalComment = (wording: string): string =>
  `<!-- proposal: ${wording.replace(/-{2,}/gu, '–').replace(/[<>]/gu, '')} -->`;

/**
 * A proposed wording for each part heading that Lectern added to an article.
 *
 * @returns The headings' blocks, each with its wording; those without one are left out.
 */
export function proposeHeadings({ blocks, language }: Article): ReadonlyMap<Block, string> {
  const headings: (Block | undefined)[] = [undefined];
  const parts: string[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.suggested) {
      headings.push(block);
      parts.push([]);
    } else if (block.type === 'paragraph') parts.at(-1)?.push(block.text);
  }
  const proposals = new Map<Block, string>();
  for (const [part, heading] of headings.entries()) {
    if (!heading) continue;
    const wording = proposeHeading(parts, part, language);
    if (wording !== undefined) proposals.set(heading, wording);
  }
  return proposals;
}
