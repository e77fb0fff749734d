import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { factsOf } from './facts-of.ts';

/** One heading of the body: what the contents list and the pages about names link to. */
export interface OutlineEntry {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/**
 * Keeps the headings, as the page says them, in `file.data.astro.frontmatter.outline`.
 *
 * Astro keeps them too, but its unified processor writes `${` for each `{` in their text (Astro 7.3).
 */
export function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const outline: OutlineEntry[] = [];
    visit(tree, 'element', (node) => {
      const depth = /^h([1-6])$/u.exec(node.tagName)?.[1];
      if (depth) outline.push({ depth: Number(depth), id: String(node.properties.id), text: toString(node) });
    });
    factsOf(file).outline = outline;
  };
}
