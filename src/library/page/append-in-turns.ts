import type { ElementContent } from 'hast';
import { makeNode } from './make-elements.ts';

/** In milliseconds: elements are made and laid out for about so long, and then the page has its turn. */
const turn = 25;

/** An element of more children than these is made child by child: an article's body may have thousands. */
const manyChildren = 50;

/** So many elements at first; how many a device makes in a turn is seen then. A short article has fewer. */
const atFirst = 8;
const most = 100;

/** Appends elements without holding up the page: a long article comes in turns, and what is there can be read. */
export async function appendInTurns(parent: Element, contents: readonly ElementContent[]): Promise<void> {
  let room = atFirst;
  let made = 0;
  let began = performance.now();
  const append = async (to: Element, trees: readonly ElementContent[]): Promise<void> => {
    for (const tree of trees) {
      if (tree.type === 'element' && tree.children.length > manyChildren) {
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
