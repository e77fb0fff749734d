/**
 * Remark plugin: turns `::caption[3]` into the link to caption 3, at the end of the paragraph before it.
 *
 * It brings its own syntax; `remark-directive` must not be used beside it (see `caption-syntax.ts`).
 */
import type { Link, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { COLON, captionFromMarkdown, captionNumber, captionSyntax } from './caption-syntax.ts';

/** What the plugin needs of unified's processor: the place where `remark-parse` looks for extensions. */
interface ParserExtensions {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}
interface Processor {
  data(): object;
}
/** What the plugin needs of unified's file: the source, for a directive that is not ours. */
interface Source {
  readonly value: unknown;
}

/**
 * The plugin. Each place becomes `<a href="#caption-3" id="place-3" class="place">Caption 3</a>` at the end of the
 * paragraph before it, after a space; several places in a row stand there in order. Where no paragraph stands before
 * it (start of the text, after a heading, list or quote) the place gets a paragraph of its own. Every other directive
 * comes out as the characters it was written with.
 *
 * @throws Error when `remark-directive` is used as well: it would take the ":30" out of "at 10:30am".
 *
 * @example
 * // remarkPlugins: [remarkCaptions]
 * // "Troops came.\n\n::caption[3]" becomes <p>Troops came. <a href="#caption-3" …>Caption 3</a></p>
 */
export function remarkCaptions(this: Processor): (tree: Root, file: Source) => void {
  const data: ParserExtensions = this.data();
  if (data.micromarkExtensions?.some(hasTextDirectives)) {
    throw new Error(
      'remark-captions brings its own syntax. Hint: take remarkDirective out of remarkPlugins.',
    );
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), captionSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), captionFromMarkdown()];
  return (tree, file) => {
    placeCaptions(tree, String(file.value));
  };
}

function hasTextDirectives(extension: unknown): boolean {
  const text = typeof extension === 'object' && extension && 'text' in extension ? extension.text : undefined;
  return typeof text === 'object' && text !== null && String(COLON) in text;
}

/**
 * Replaces the directives of a tree that was parsed with `captionSyntax()`. Changes the tree.
 *
 * @param tree - The tree, with positions.
 * @param source - The Markdown it was parsed from.
 */
export function placeCaptions(tree: Root, source: string): void {
  const parents: Parents[] = [tree];
  for (let parent = parents.pop(); parent; parent = parents.pop()) {
    placeAmong(parent, source);
    for (const child of parent.children) if (mayHoldDirectives(child)) parents.push(child);
  }
}

/** A directive stands on a line of its own, so only where blocks stand: in the root, a quote or a list item. */
function mayHoldDirectives(node: Nodes): node is Parents {
  return node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem';
}

function placeAmong(parent: Parents, source: string): void {
  const placed: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'leafDirective') {
      placed.push(child);
      continue;
    }
    const number = captionNumber(child);
    if (number === undefined) placed.push(asWritten(child, source));
    else addPlace(placed, number);
  }
  parent.children = placed;
}

function addPlace(placed: RootContent[], number: number): void {
  const before = placed.at(-1);
  if (before?.type === 'paragraph') {
    before.children.push({ type: 'text', value: ' ' }, placeLink(number));
  } else {
    placed.push({ type: 'paragraph', children: [placeLink(number)] });
  }
}

function placeLink(number: number): Link {
  return {
    type: 'link',
    url: `#caption-${number}`,
    title: null,
    children: [{ type: 'text', value: `Caption ${number}` }],
    data: { hProperties: { id: `place-${number}`, className: ['place'], lang: 'en' } },
  };
}

function asWritten(directive: LeafDirective, source: string): Paragraph {
  const { start, end } = directive.position ?? {};
  const value = source.slice(start?.offset, end?.offset);
  return { type: 'paragraph', children: [{ type: 'text', value }], ...positionOf(directive) };
}

function positionOf(directive: LeafDirective): Pick<Paragraph, 'position'> {
  return directive.position ? { position: directive.position } : {};
}
