import type { Page } from 'playwright-core';
import { chromiumOnly } from './chromium-only.ts';

/** One thing as the browser tells it to assistive technology. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  /** What the name comes from: `labelfrom`, `contents`, `attribute`, `placeholder`. */
  readonly nameFrom: string | undefined;
  /** States and relations by their name: `expanded`, `level`, `details`, `live`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Everything that assistive technology is told about a page, in order; what is ignored is left out. */
export async function axTree(page: Page): Promise<readonly AxNode[]> {
  chromiumOnly('the accessibility tree by the DevTools protocol');
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // Chromium gives the nodes level by level; what is heard goes branch by branch.
  const inOrder = (id: string | undefined): typeof nodes => {
    const node = id === undefined ? undefined : byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
  };
  return inOrder(nodes[0]?.nodeId)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      nameFrom: name?.sources?.find(({ superseded, value }) => value !== undefined && !superseded)?.type,
      properties: Object.fromEntries(
        properties.map((property) => [
          property.name,
          (property.value.value ?? property.value.relatedNodes) as unknown,
        ]),
      ),
    }));
}

/** The browser's own words for a role: those of one kind, in order. */
export const ofRole = (tree: readonly AxNode[], role: string): readonly AxNode[] =>
  tree.filter((node) => node.role === role);
