import type { Article, Block, SetAside } from '../../article/article.ts';
import { cleanText } from '../../article/white-space.ts';

/** A line of an article as the reader checks it: a block, or what was set aside. */
export type Line = Block | SetAside;

/** Whether a line belongs to the article. */
export const isBlock = (line: Line): line is Block => 'type' in line;

/** Whether a line was received: not a heading that Lectern or the reader added. */
export const isReceived = (line: Line): boolean => !isBlock(line) || line.suggested !== true;

/**
 * All lines of an article in the order in which they were received, what was set aside among the blocks; what was added
 * stands before the block that it heads.
 *
 * @example
 * linesOf(parseArticle('Title\n\nShare\n\nA ferry sank.')).map(({ text }) => text) //=> ['Title', 'Share', 'A ferry sank.']
 */
export function linesOf({ blocks, setAside }: Pick<Article, 'blocks' | 'setAside'>): Line[] {
  // Blocks and pieces are each in order already, so one walk merges them.
  const aside = setAside
    .map((line) => ({ line, place: line.range?.[0] ?? line.after ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
  const lines: Line[] = [];
  let received = 0;
  let next = 0;
  /** Headings that were added wait for the block they head: what was set aside may stand in between. */
  let added: Block[] = [];
  for (const block of blocks) {
    if (!isReceived(block)) {
      added.push(block);
      continue;
    }
    // In a page, what stands behind so many blocks stands before the next one.
    const place = block.range?.[0] ?? received;
    for (let piece = aside[next]; piece && piece.place <= place; piece = aside[next]) {
      lines.push(piece.line);
      next += 1;
    }
    lines.push(...added, block);
    added = [];
    received += 1;
  }
  return [...lines, ...added, ...aside.slice(next).map(({ line }) => line)];
}

/** An article's blocks and what was set aside, of its lines in order: what `linesOf` undoes. */
export function partsOf(lines: readonly Line[]): Pick<Article, 'blocks' | 'setAside'> {
  const blocks: Block[] = [];
  const setAside: SetAside[] = [];
  let received = 0;
  for (const line of lines) {
    if (isBlock(line)) {
      blocks.push(line);
      if (isReceived(line)) received += 1;
    } else setAside.push(line.range || line.after === received ? line : { ...line, after: received });
  }
  return { blocks, setAside };
}

/**
 * The words of a line as they were received, its credit included.
 *
 * @param received the text that was parsed; a page's HTML is not looked at
 */
export function wordsOf(line: Line, received: string): string {
  if (line.range) return cleanText(received.slice(...line.range));
  const credit = isBlock(line) ? (line.creditText ?? '') : '';
  return [line.text, credit].filter(Boolean).join(' ');
}
