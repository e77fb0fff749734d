import type { DomDocument, DomNode } from './extractors.ts';

/** A line of an article as `score.mjs` reads it. */
export interface ExtractedBlock {
  readonly type: 'paragraph' | 'heading' | 'caption' | 'quote' | 'listItem';
  readonly text: string;
}

const blocks = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const kinds: readonly (readonly [tag: RegExp, type: ExtractedBlock['type']])[] = [
  [/^figcaption$/u, 'caption'],
  [/^h[1-6]$/u, 'heading'],
  [/^blockquote$/u, 'quote'],
  [/^li$/u, 'listItem'],
];
const textNode = 3;

/** The HTML that an extractor gives, as blocks: a line for each block of text, with what the element around it says it is. */
export function readBlocks({ body }: DomDocument): readonly ExtractedBlock[] {
  const found: ExtractedBlock[] = [];
  let text = '';
  let type: ExtractedBlock['type'] = 'paragraph';
  const end = (): void => {
    const clean = text.replace(/\s+/gu, ' ').trim();
    if (clean !== '') found.push({ type, text: clean });
    text = '';
  };
  const walk = (node: DomNode): void => {
    if (node.nodeType === textNode) text += node.textContent ?? '';
    const tag = node.localName ?? '';
    const isBlock = blocks.has(tag);
    const outer = type;
    if (isBlock) {
      end();
      // A paragraph in a caption or in a list's item is a part of it.
      type = kinds.find(([pattern]) => pattern.test(tag))?.[1] ?? outer;
    }
    for (const child of node.childNodes) walk(child);
    if (isBlock) end();
    type = outer;
  };
  walk(body);
  end();
  return found;
}
