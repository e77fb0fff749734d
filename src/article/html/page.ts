/**
 * A page's markup, flat: every element and text in document order. An element's descendants are the nodes between its own
 * index and its `end`, so that any question about a part of the page is one loop or one subtraction, and no depth of
 * nesting can exhaust the stack.
 */
export interface Page {
  /** The first node is the page itself, an element without a tag. */
  readonly nodes: readonly PageNode[];
}

export interface PageNode {
  /** In small letters; empty for a text. */
  readonly tag: string;
  /** Decoded text; empty for an element. */
  readonly text: string;
  /** Only those that Lectern reads, names in small letters. */
  readonly attributes: Attributes;
  /** The index of the element around it; -1 for the page itself. */
  readonly parent: number;
  /** The index behind its last descendant. */
  readonly end: number;
}

export type Attributes = Readonly<Record<string, string>>;

/** The texts inside an element as the page's source has them, joined. */
export function textIn({ nodes }: Page, at: number): string {
  let text = '';
  for (let i = at, end = nodes[at]?.end ?? 0; i < end; i += 1) text += nodes[i]?.text ?? '';
  return text;
}
