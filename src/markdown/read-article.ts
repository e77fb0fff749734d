import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { captionFromMarkdown, captionNumber, captionSyntax } from './caption-syntax.ts';
import type { FileFault } from './file-fault.ts';
import { isProposal } from './proposal.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { ArticleFrontMatter } from './schemas.ts';
import { articleSchema } from './schemas.ts';

/** What the page shows: HTML and the alternative text of an image are none of its words. */
const SHOWN = { includeHtml: false, includeImageAlt: false };

/** A block of the body as plain text. `other`: Markdown that `add` never writes, for example a table or code. */
export interface BodyBlock {
  readonly type: 'paragraph' | 'heading' | 'quote' | 'listItem' | 'other';
  readonly text: string;
  /** 1 to 6; only for headings. */
  readonly level?: number;
  /** The line of the file on which it starts, counted from 1. */
  readonly line: number;
}

/** The place of a caption in the body. */
export interface CaptionPlace {
  readonly place: number;
  readonly line: number;
}

/** A link in the body: where it leads, and where it stands. */
export interface BodyLink {
  readonly url: string;
  readonly line: number;
}

/** An article's file, read. */
export interface ReadArticle {
  /** `undefined` when the front matter has a fault. */
  readonly frontMatter: ArticleFrontMatter | undefined;
  /** The body as it stands in the file. */
  readonly body: string;
  /** The line on which the body starts. */
  readonly bodyLine: number;
  /** Blocks and caption places in the order of the body. */
  readonly blocks: readonly (BodyBlock | CaptionPlace)[];
  readonly links: readonly BodyLink[];
  readonly faults: readonly FileFault[];
}

/**
 * Reads `content/articles/<slug>.md`, by the same syntax as the build.
 *
 * @param markdown - The whole file.
 * @param file - Its path, for the faults.
 * @returns What the file says, and its faults; never throws on any text.
 *
 * @example
 * readArticle('---\ntitle: "A"\n…---\n\nText.\n\n::caption[1]\n', 'content/articles/a.md').blocks
 * //=> [{ type: 'paragraph', text: 'Text.', line: 8 }, { place: 1, line: 10 }]
 */
export function readArticle(markdown: string, file: string): ReadArticle {
  const { data, body, bodyLine, faults } = readFrontMatter(markdown, file, articleSchema);
  const found = readBody(body, bodyLine, file);
  return { frontMatter: data, body, bodyLine, ...found, faults: [...faults, ...found.faults] };
}

/** What stands in a body. */
export interface ReadBody {
  readonly blocks: readonly (BodyBlock | CaptionPlace)[];
  readonly links: readonly BodyLink[];
  readonly faults: readonly FileFault[];
}

/**
 * Reads the body of an article or of a caption.
 *
 * @param body - Markdown without front matter.
 * @param bodyLine - The line of the file on which it starts.
 * @param file - The file's path, for the faults.
 *
 * @example
 * readBody('> “So it is.”\n', 7, 'a.md').blocks //=> [{ type: 'quote', text: '“So it is.”', line: 7 }]
 */
export function readBody(body: string, bodyLine: number, file: string): ReadBody {
  const tree = fromMarkdown(body, {
    extensions: [captionSyntax()],
    mdastExtensions: [captionFromMarkdown()],
  });
  const reader = new BodyReader(body, bodyLine, file);
  for (const node of tree.children) reader.readBlock(node, undefined);
  return reader;
}

class BodyReader implements ReadBody {
  readonly blocks: (BodyBlock | CaptionPlace)[] = [];
  readonly links: BodyLink[] = [];
  readonly faults: FileFault[] = [];
  private readonly body: string;
  private readonly bodyLine: number;
  private readonly file: string;

  constructor(body: string, bodyLine: number, file: string) {
    this.body = body;
    this.bodyLine = bodyLine;
    this.file = file;
  }

  /** @param inside - What a paragraph is there: a quote, a list item, or nothing special. */
  readBlock(node: RootContent, inside: 'quote' | 'listItem' | undefined): void {
    if (node.type === 'html' && isProposal(node.value)) return;
    const line = this.lineOf(node);
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      const kind = node.type === 'blockquote' ? 'quote' : 'listItem';
      for (const child of node.children) this.readBlock(child, inside ?? kind);
      return;
    }
    if (node.type === 'leafDirective') {
      const place = captionNumber(node);
      this.blocks.push(
        place === undefined ? { type: 'paragraph', text: this.source(node), line } : { place, line },
      );
    } else if (node.type === 'heading') {
      this.blocks.push({ type: 'heading', level: node.depth, text: toString(node, SHOWN), line });
    } else {
      const type = node.type === 'paragraph' ? (inside ?? 'paragraph') : 'other';
      this.blocks.push({ type, text: toString(node, SHOWN), line });
    }
    this.readInside(node);
  }

  private readInside(node: RootContent): void {
    // One fault for each element, so none for its end.
    if (node.type === 'html' && !node.value.startsWith('</')) {
      this.addFault(node, 'HTML is not shown', 'Write Markdown, or put a backslash before each <.');
    }
    // Where it comes from would learn who reads: the site asks nobody else for anything.
    if (node.type === 'image' || node.type === 'imageReference') {
      this.addFault(
        node,
        'Pictures are not shown',
        'Take it out, or put a backslash before the ! and the [.',
      );
    }
    if (node.type === 'link' || node.type === 'definition')
      this.links.push({ url: node.url, line: this.lineOf(node) });
    if ('children' in node) for (const child of node.children) this.readInside(child);
  }

  private addFault(node: RootContent, message: string, hint: string): void {
    const { file } = this;
    const source = this.source(node).replace(/\s+/gu, ' ');
    this.faults.push({ file, line: this.lineOf(node), message: `${message}: ${source}`, hint });
  }

  private lineOf(node: RootContent): number {
    return this.bodyLine + (node.position?.start.line ?? 1) - 1;
  }

  private source(node: RootContent): string {
    return this.body.slice(node.position?.start.offset, node.position?.end.offset);
  }
}
