import type { Article, Range } from '../../article/article.ts';
import { cleanText, isWhiteSpace, trimRange } from '../../article/white-space.ts';
import { asKind, kindOfLine, type LineKind } from './correct-line.ts';
import { isBlock, isReceived, linesOf, wordsOf, type Line } from './lines-of.ts';
import { settle } from './settle.ts';

/** What the rest of a divided line is: of a list, items; of a title or a caption, body that was glued to it. */
const rest: Partial<Record<LineKind, LineKind>> = { quote: 'quote', listItem: 'listItem' };

/**
 * The article in which a line is several.
 *
 * @param received the text or HTML that was parsed
 * @param at which of `linesOf(article)`; one that was not received stays as it is
 * @param pieces the line's words, divided: together they must be those words, white space aside
 * @example
 * divideLine(article, received, 2, ['Smoke over the port.', 'The minister left.'])
 */
export function divideLine(
  article: Article,
  received: string,
  at: number,
  pieces: readonly string[],
): Article {
  const lines = linesOf(article);
  const line = lines[at];
  if (!line || !isReceived(line) || !isDivided(wordsOf(line, received), pieces)) return article;
  const made = dividedLine(line, pieces, received);
  const first = made[0];
  if (!first || made.length < 2) return article;
  const isTitle = isBlock(line) && line.type === 'title' && line.text === article.title;
  const titled = isTitle ? { ...article, title: first.text } : article;
  const says = 'this is a line of its own';
  return settle(
    titled,
    [...lines.slice(0, at), ...made, ...lines.slice(at + 1)],
    received,
    made.map((piece) => ({ line: piece, says })),
  );
}

/** Whether pieces are the words of a line and nothing else: only white space may differ. */
export const isDivided = (words: string, pieces: readonly string[]): boolean =>
  bare(pieces.join('')) === bare(words);

const bare = (text: string): string => text.replace(/\s+/gu, '');

function dividedLine(line: Line, pieces: readonly string[], received: string): Line[] {
  const kind = kindOfLine(line);
  const filled = pieces.map((piece) => cleanText(piece)).filter((piece) => piece !== '');
  const ranges = line.range && rangesOf(line.range, filled, received);
  return filled.map((text, i) => {
    const range = ranges?.[i];
    const piece: Line = range ? { text, reason: '', range } : { text, reason: '' };
    if (!isBlock(line)) return { ...piece, text: wordsOf(piece, received), reason: line.reason };
    const made = asKind(piece, i === 0 ? kind : (rest[kind] ?? 'paragraph'), received);
    return i === 0 && line.level !== undefined ? { ...made, level: line.level } : made;
  });
}

/** Where each piece stands in the received text: by its characters, white space aside. */
function rangesOf([start, end]: Range, pieces: readonly string[], received: string): (Range | undefined)[] {
  let from = start;
  return pieces.map((piece) => {
    let left = bare(piece).length;
    let to = from;
    for (; to < end && left > 0; to += 1) if (!isWhiteSpace(received.charCodeAt(to))) left -= 1;
    const range = trimRange(received, from, to);
    from = to;
    return range;
  });
}
