import type { Element, ElementContent } from 'hast';

/** So many blocks go to the page at a time: taking one message must not hold it up. */
export const blocksAtOnce = 150;

/** A page's contents in pieces: first all of it but most of a long body, and then the rest of the body's blocks. */
export interface CutContent {
  readonly content: readonly ElementContent[];
  /** What follows in the body (the only `div` of the contents), piece by piece. */
  readonly rest: readonly (readonly ElementContent[])[];
}

/**
 * Cuts the contents of an article's page: a book has thousands of paragraphs.
 *
 * @example
 * cutContent([h1, { …div, children: 400 blocks }]) //=> { content: [h1, { …div, children: 150 }], rest: [150, 100] }
 */
export function cutContent(content: readonly ElementContent[]): CutContent {
  const rest: ElementContent[][] = [];
  const shortened = content.map((part) => {
    if (!isBody(part) || part.children.length <= blocksAtOnce) return part;
    for (let at = blocksAtOnce; at < part.children.length; at += blocksAtOnce)
      rest.push(part.children.slice(at, at + blocksAtOnce));
    return { ...part, children: part.children.slice(0, blocksAtOnce) };
  });
  return { content: shortened, rest };
}

const isBody = (part: ElementContent): part is Element => part.type === 'element' && part.tagName === 'div';
