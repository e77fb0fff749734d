import type { ElementContent } from 'hast';
import { makeNode } from './make-elements.ts';

/** In milliseconds: elements are made and laid out for about so long, and then the page has its turn. */
const turn = 16;

/** What holds more than these is made child by child: an article's body, or its contents, may have thousands. */
const manyElements = 50;

/** In the first turn; how many a device makes in one is seen then. */
const atFirst = 4;
const most = 100;

/**
 * Appends elements without holding up the page: a long article comes in turns, and what is there can be read.
 *
 * @param room So many elements come in the first turn.
 */
export async function appendInTurns(
  parent: Element,
  contents: readonly ElementContent[],
  room = atFirst,
): Promise<void> {
  let made = 0;
  let began = performance.now();
  const append = async (to: Element, trees: readonly ElementContent[]): Promise<void> => {
    for (const tree of trees) {
      if (tree.type === 'element' && count(tree) > manyElements) {
        const shell = makeNode({ ...tree, children: [] }) as Element;
        to.append(shell);
        await append(shell, tree.children);
      } else to.append(makeNode(tree));
      made += 1;
      if (made >= room) await rest();
    }
  };
  const rest = async (): Promise<void> => {
    // Laid out in each turn: else the next frame would have those of many turns to lay out at once, and take far longer.
    parent.getBoundingClientRect();
    const took = Math.max(1, performance.now() - began);
    room = Math.min(most, Math.max(1, Math.round((made * turn) / took)));
    made = 0;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
  await append(parent, contents);
}

/** The elements in an element, as far as they matter here. */
function count(tree: ElementContent): number {
  if (tree.type !== 'element') return 0;
  let elements = 1;
  for (const child of tree.children) {
    elements += count(child);
    if (elements > manyElements) break;
  }
  return elements;
}
