import type { ElementContent } from 'hast';
import { makeNode } from './make-elements.ts';

/** In milliseconds: elements are made for so long, and then the page has its turn. */
const longestTurn = 12;

/** An element of more children than these is made child by child: an article's body may have thousands. */
const manyChildren = 50;

/** Appends elements without holding up the page: a long article comes in turns, and what is there can be read. */
export async function appendInTurns(parent: Element, contents: readonly ElementContent[]): Promise<void> {
  let began = performance.now();
  const append = async (to: Element, trees: readonly ElementContent[]): Promise<void> => {
    for (const tree of trees) {
      if (tree.type === 'element' && tree.children.length > manyChildren) {
        const made = makeNode({ ...tree, children: [] }) as Element;
        to.append(made);
        await append(made, tree.children);
      } else to.append(makeNode(tree));
      if (performance.now() - began < longestTurn) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  };
  await append(parent, contents);
}
