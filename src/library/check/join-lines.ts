import type { Article, Block } from '../../article/article.ts';
import { cleanText } from '../../article/white-space.ts';
import { asKind, kindOfLine } from './correct-line.ts';
import { isBlock, isReceived, linesOf, wordsOf, type Line } from './lines-of.ts';
import { settle } from './settle.ts';

/** Whether a line can be joined with the one before: both were received, and both are part of the article or neither is. */
export function canJoin(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line || !before || !isReceived(line) || !isReceived(before)) return false;
  return isBlock(line) === isBlock(before);
}

/**
 * The article in which a line and the one before are one: of the kind of the first. A caption keeps the credit of the second.
 *
 * @param received the text or HTML that was parsed
 * @param at which of `linesOf(article)`; one that cannot be joined stays as it is
 */
export function joinLines(article: Article, received: string, at: number): Article {
  const lines = linesOf(article);
  const second = lines[at];
  const first = lines[at - 1];
  if (!first || !second || !canJoin(lines, at)) return article;
  const line = joined(first, second, received);
  const others = [...lines.slice(0, at - 1), line, ...lines.slice(at + 1)];
  const isTitle = isBlock(first) && first.type === 'title' && first.text === article.title;
  const titled = isTitle ? { ...article, title: line.text } : article;
  return settle(titled, others, received, [{ line, says: 'this is one line' }]);
}

function joined(first: Line, second: Line, received: string): Line {
  // A line break: between two lines of Chinese or Japanese there is no space.
  const text = cleanText(`${wordsOf(first, received)}\n${wordsOf(second, received)}`);
  const range = first.range && second.range && ([first.range[0], second.range[1]] as const);
  const place = range && { range };
  if (!isBlock(first))
    return { text: range ? cleanText(received.slice(...range)) : text, reason: first.reason, ...place };
  const whole: Block = { type: 'paragraph', text, ...place };
  const caption =
    first.type === 'caption' && isBlock(second) ? captionOfBoth(first, second, whole) : undefined;
  if (caption) return caption;
  const made = asKind(whole, kindOfLine(first), received);
  return isBlock(made) && first.level !== undefined ? { ...made, level: first.level } : made;
}

/** A caption, and below it its credit, or the rest of it with one. */
function captionOfBoth(first: Block, second: Block, whole: Block): Block | undefined {
  const { credit, creditText } = second;
  if (first.creditText !== undefined || creditText === undefined || credit === undefined) return undefined;
  // The words must end in the credit: one that opens the second line stands in the middle of both.
  if (!whole.text.endsWith(creditText)) return undefined;
  const text = whole.text.slice(0, -creditText.length).trim();
  return { ...whole, type: 'caption', text, credit, creditText };
}
