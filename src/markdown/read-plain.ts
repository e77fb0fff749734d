import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { captionFromMarkdown, captionSyntax } from './caption-syntax.ts';

/** A block of a plain text that Markdown would show as something else. */
export interface FoundMarkdown {
  /** Counted from 1, from the start of the text. */
  readonly line: number;
  /** As it is written, on one line. */
  readonly source: string;
}

/**
 * The blocks of a text that are no plain text: a list, a link, an escape, a character reference. A definition is shown
 * both as Markdown (on the name's own page) and as it is written (in an article), so it must read the same both ways.
 *
 * @param text - Markdown without front matter.
 *
 * @example
 * findMarkdown('Plain.\n\nSee [here](/x).') //=> [{ line: 3, source: 'See [here](/x).' }]
 */
export function findMarkdown(text: string): readonly FoundMarkdown[] {
  const { children } = fromMarkdown(text, {
    extensions: [captionSyntax()],
    mdastExtensions: [captionFromMarkdown()],
  });
  return children.flatMap((block) => {
    const source = text.slice(block.position?.start.offset, block.position?.end.offset);
    const isText = block.type === 'paragraph' && block.children.every(({ type }) => type === 'text');
    if (isText && oneLine(toString(block)) === oneLine(source)) return [];
    return [{ line: block.position?.start.line ?? 1, source: oneLine(source) }];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
