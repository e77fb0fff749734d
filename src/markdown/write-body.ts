import type { Blockquote, List, Paragraph, Root, RootContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../article/article.ts';
import { captionDirective, captionToMarkdown } from './caption-syntax.ts';

/** What stands in the body of an article: a block with text, the place of a caption by its number, or a comment. */
export type BodyPart =
  Pick<Block, 'type' | 'text' | 'level'> | { readonly place: number } | { readonly comment: string };

/** Plain, and the same for every article: `##` headings, `-` items, one blank line between blocks. */
const STYLE: Options = {
  bullet: '-',
  extensions: [
    captionToMarkdown(),
    // CommonMark reads it, but editors would take it out: it is written as a reference.
    { unsafe: [{ character: '\uFEFF' }] },
  ],
};

/**
 * Writes the body of an article as CommonMark. All text is text: whatever looks like Markdown or HTML in it is escaped, so
 * that a CommonMark reader gives back the same characters, but for those that {@link sayable} takes out.
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
  } else if ('comment' in part) {
    blocks.push({ type: 'html', value: part.comment });
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
 * C0 controls but tab and line feed, DEL, U+FFFE and U+FFFF. NUL is no character of CommonMark (0.31, section 2.3) and
 * none of them but U+007F is one of XML (1.0, section 2.2): a feed with one of them cannot be read at all. A lone
 * carriage return is a line end to XML and HTML, so it would not come back as itself.
 */
const UNSAYABLE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu;

/**
 * The same text with U+FFFD for what no page or feed can hold: control characters, noncharacters of the basic plane's
 * end, and half of a surrogate pair. The received file keeps them.
 *
 * @example
 * sayable('a\0b\uD800 \u001B[1m') //=> 'a\uFFFDb\uFFFD \uFFFD[1m'
 */
export function sayable(text: string): string {
  return text.toWellFormed().replace(UNSAYABLE, '\uFFFD');
}
