import type { Article, Block } from '../../article/article.ts';
import { cleanText } from '../../article/white-space.ts';
import { isBlock, isReceived, linesOf, type Line } from './lines-of.ts';
import { settle } from './settle.ts';

/** Whether a line is a heading that was added: by Lectern, or in the reader's words. */
export const isAdded = (line: Line): line is Block => isBlock(line) && !isReceived(line);

/** Whether a line is a heading that Lectern added and the reader has not made their own. */
export const isSuggested = (line: Line): boolean => isAdded(line) && line.addedBy === undefined;

/**
 * The article in which a heading that Lectern suggested is the reader's own.
 *
 * @param received the text or HTML that was parsed
 * @param at which of `linesOf(article)`; a line that was received stays as it is
 * @param wording the reader's; the same words where they only agree
 */
export function keepHeading(article: Article, received: string, at: number, wording: string): Article {
  const lines = linesOf(article);
  const heading = lines[at];
  const text = cleanText(wording);
  if (!heading || !isAdded(heading) || text === '') return article;
  if (heading.addedBy && heading.text === text) return article;
  const line: Block = { ...heading, text, addedBy: 'reader' };
  return settle(article, lines.with(at, line), received, [{ line, says: 'this is a heading of mine' }]);
}

/**
 * The article without headings that were added: they were never received, so nothing of it is lost.
 *
 * @param which of `linesOf(article)`; lines that were received stay
 */
export function removeHeadings(article: Article, received: string, which: readonly number[]): Article {
  const gone = new Set(which);
  const lines = linesOf(article);
  const kept = lines.filter((line, at) => !gone.has(at) || !isAdded(line));
  if (kept.length === lines.length) return article;
  const removed = lines.filter((line, at) => gone.has(at) && isAdded(line));
  return settle(
    article,
    kept,
    received,
    removed.map((line) => ({ line, says: 'no heading here' })),
  );
}
