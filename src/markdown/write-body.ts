import type { Blockquote, List, Paragraph, Root, RootContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../article/article.ts';
import { captionDirective, captionToMarkdown } from './caption-syntax.ts';

/** What stands in the body of an article: a block with text, or the place of a caption by its number. */
export type BodyPart = Pick<Block, 'type' | 'text' | 'level'> | { readonly place: number };

/** Plain, and the same for every article: `##` headings, `-` items, one blank line between blocks. */
const STYLE: Options = {
  bullet: '-',
  extensions: [
    captionToMarkdown(),
    // Characters that CommonMark reads, but that editors and git would change: they are written as references.
    { unsafe: [{ character: '\r' }, { character: '\uFEFF' }] },
  ],
};

/**
 * Writes the body of an article as CommonMark. All text is text: whatever looks like Markdown or HTML in it is escaped, so
 * that a CommonMark reader gives back the same characters. Two cannot be said in CommonMark and UTF-8 at all and become
 * U+FFFD: NUL (CommonMark 0.31, section 2.3) and half of a surrogate pair. The received file keeps them.
 *
 * @param parts - Blocks and caption places in reading order; neighbouring quotes and list items belong together.
 * @returns Markdown that ends with a line break; empty for no parts.
 *
 * @example
 * writeBody([{ type: 'heading', level: 2, text: 'Then' }, { type: 'paragraph', text: '# 1' }, { place: 3 }])
 * //=> '## Then\n\n\\# 1\n\n::caption[3]\n'
 */
export function writeBody(parts: readonly BodyPart[]): string {
  const root: Root = { type: 'root', children: [] };
  for (const part of parts) append(root.children, part);
  return toMarkdown(root, STYLE);
}

function append(blocks: RootContent[], part: BodyPart): void {
  const last = blocks.at(-1);
  if ('place' in part) {
    blocks.push(captionDirective(part.place));
  } else if (part.type === 'heading') {
    const depth = Math.min(6, Math.max(2, part.level ?? 2)) as 2 | 3 | 4 | 5 | 6;
    blocks.push({ type: 'heading', depth, children: paragraph(part.text).children });
  } else if (part.type === 'quote') {
    if (last?.type === 'blockquote') last.children.push(paragraph(part.text));
    else blocks.push({ type: 'blockquote', children: [paragraph(part.text)] } satisfies Blockquote);
  } else if (part.type === 'listItem') {
    appendItem(blocks, part.text);
  } else {
    blocks.push(paragraph(part.text));
  }
}

function appendItem(blocks: RootContent[], text: string): void {
  const last = blocks.at(-1);
  const list: List =
    last?.type === 'list' ? last : { type: 'list', ordered: false, spread: false, children: [] };
  list.children.push({ type: 'listItem', spread: false, children: [paragraph(text)] });
  if (list !== last) blocks.push(list);
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: sayable(text) }] };
}

/**
 * The same text with U+FFFD for what no Markdown file can hold: NUL and half of a surrogate pair.
 *
 * @example
 * sayable('a\0b\uD800') //=> 'a\uFFFDb\uFFFD'
 */
export function sayable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
