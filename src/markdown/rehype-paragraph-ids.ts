import type { Element, ElementContent, Parents, Root } from 'hast';
import type { VFile } from 'vfile';

const blockNames = new Set(['p', 'li', 'blockquote', 'dd', 'td', 'pre']);

export interface ParagraphIdsOptions {
  /** Whether a file is an article's body: captions and glossary entries stand on pages beside other texts. */
  readonly isBody: (path: string) => boolean;
}

/**
 * Numbers the paragraphs of an article's body, its list items and quotes among them: `id="p-1"`, `id="p-2"`, … in the
 * order of the text. A link to a sentence, the reader's place and a mention's place are told by that number.
 *
 * Only the innermost elements with words of their own count: of a quote its paragraphs, of a list its items. A
 * paragraph that holds nothing but the link to a caption is none, and an id that is there already stays.
 *
 * Stands before `rehype-names`, whose definitions are paragraphs of their own.
 *
 * @example
 * // <p>One.</p><ul><li>Two</li></ul> becomes <p id="p-1">One.</p><ul><li id="p-2">Two</li></ul>
 */
export function rehypeParagraphIds({ isBody }: ParagraphIdsOptions) {
  return (tree: Root, file: VFile): void => {
    if (!isBody(file.path)) return;
    let number = 0;
    const walk = (parent: Parents): void => {
      for (const child of parent.children) {
        if (child.type !== 'element') continue;
        if (!blockNames.has(child.tagName) || child.children.some(holdsBlocks)) walk(child);
        else if (hasWords(child)) child.properties.id ??= `p-${++number}`;
      }
    };
    walk(tree);
  };
}

/** A list in an item, a paragraph in a quote: the inner ones are numbered. */
const holdsBlocks = (node: ElementContent): boolean =>
  node.type === 'element' && (blockNames.has(node.tagName) || /^[uod]l$|^table$/u.test(node.tagName));

/** The link that marks a caption's place is no part of the text. */
function hasWords(node: Element): boolean {
  return node.children.some((child) => {
    if (child.type === 'text') return child.value.trim() !== '';
    return child.type === 'element' && !isPlace(child) && hasWords(child);
  });
}

const isPlace = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('place');
