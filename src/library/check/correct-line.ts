import type { Article, Block, BlockType } from '../../article/article.ts';
import { findCredit } from '../../article/credit/find-credit.ts';
import { captionWith } from '../../article/steps/split-credits.ts';
import { isBlock, isReceived, linesOf, wordsOf, type Line } from './lines-of.ts';
import { settle } from './settle.ts';

/** What a reader can say that a line is. */
export type LineKind = BlockType | 'subheading' | 'aside';

/** The reason of what the reader set aside. */
export const asideByReader = 'by-the-reader';

/** The levels of headings that a reader can choose; a page's markup knows more. */
const levels = { heading: 2, subheading: 3 };

/** How the receipt says it. */
const says: Readonly<Record<LineKind, string>> = {
  paragraph: 'this is a paragraph',
  heading: 'this is a heading',
  subheading: 'this is a heading below another',
  caption: 'this is a caption',
  quote: 'this is a quotation',
  listItem: 'this is an item of a list',
  title: 'this is the title',
  byline: 'this is the byline',
  date: 'this is the date',
  aside: 'this is no part of the article',
};

/**
 * What a line is.
 *
 * @example
 * kindOfLine({ type: 'heading', level: 4, text: 'At sea' }) //=> 'subheading'
 */
export function kindOfLine(line: Line): LineKind {
  if (!isBlock(line)) return 'aside';
  return line.type === 'heading' && (line.level ?? levels.heading) > levels.heading
    ? 'subheading'
    : line.type;
}

/**
 * The article in which a line is what the reader says: a caption, body, a heading, no part of it. All its words stay, in
 * their place; a caption's credit is told apart from its text as the parser does it.
 *
 * @param received the text or HTML that was parsed
 * @param at which of `linesOf(article)`; one that was not received stays as it is
 * @example
 * correctLine(article, received, 3, 'caption').blocks[3] //=> { type: 'caption', text: 'Smoke.', credit: 'EPA', … }
 */
export function correctLine(article: Article, received: string, at: number, kind: LineKind): Article {
  const lines = linesOf(article);
  const line = lines[at];
  if (!line || !isReceived(line) || kindOfLine(line) === kind) return article;
  const made = asKind(line, kind, received);
  const isTitle = kind === 'title';
  // There is one title: the line that was it before is body, as an article's page shows it.
  const others = lines.map((other, i) => {
    if (i === at) return made;
    return isTitle && isBlock(other) && other.type === 'title' ? asKind(other, 'paragraph', received) : other;
  });
  const titled: Article = isTitle ? { ...article, title: made.text, titleFrom: 'received' } : article;
  return settle(titled, others, received, [{ line: made, says: says[kind] }]);
}

/** The same words as a line of another kind. */
export function asKind(line: Line, kind: LineKind, received: string): Line {
  const words = wordsOf(line, received);
  const place = line.range && { range: line.range };
  if (kind === 'aside') return { text: words, reason: asideByReader, ...place };
  const type = kind === 'subheading' ? 'heading' : kind;
  if (type === 'heading')
    return { type, level: levels[kind === 'subheading' ? kind : type], text: words, ...place };
  const block: Block = { type, text: words, ...place };
  return type === 'caption' ? withCredit(block) : block;
}

/** A caption, its credit apart from its text where one is found. */
function withCredit(block: Block): Block {
  const credit = findCredit(block.text);
  return credit ? { ...block, ...captionWith(block, credit).becomes } : block;
}
