/**
 * What the bookmark does on another site's page: copies the page as it is seen, opens Lectern beside it, and hands the
 * copy over when Lectern says that it is ready. Nothing is sent by the network.
 *
 * It is turned into text and runs where nothing of ours is (`bookmark-address.ts`): it uses nothing from outside itself.
 * The copy is made in a document apart, in which nothing runs and no picture is fetched. What stands in shadow trees and in
 * frames of the same site is put in its place, as it is seen.
 *
 * @param address Where Lectern receives pages, in full.
 */
export function sendPage(address: string): void {
  const { documentElement, implementation, title } = document;
  const apart = implementation.createHTMLDocument('');
  const inside = (node: Node): Iterable<Node> => {
    const { localName, shadowRoot } = node as Element;
    if (shadowRoot) return shadowRoot.childNodes;
    const assigned = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length > 0) return assigned;
    if (localName !== 'iframe') return node.childNodes;
    const framed = (node as HTMLIFrameElement).contentDocument?.body as HTMLElement | null | undefined;
    return framed?.childNodes ?? [];
  };
  const copy = (node: Node, into: Node): Node => {
    for (const child of inside(node)) {
      const { localName } = child as Element;
      // What a page says about itself for search engines is kept: it has the title and the day.
      const isFacts = localName === 'script' && (child as HTMLScriptElement).type === 'application/ld+json';
      if (!isFacts && /^(script|style|template|noscript|svg|canvas|object|embed)$/u.test(localName)) continue;
      const made = localName === 'iframe' ? apart.createElement('div') : apart.importNode(child);
      into.appendChild(copy(child, made));
    }
    return into;
  };
  const lectern = open(address);
  if (!lectern) {
    alert('The browser did not let Lectern open. Allow this site to open windows, and try again.');
    return;
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== lectern || data !== 'lectern ready') return;
    const { outerHTML } = copy(documentElement, apart.importNode(documentElement)) as Element;
    const page = { lectern: 'page', html: `<!doctype html>${outerHTML}`, title, url: location.href };
    lectern.postMessage(page, new URL(address).origin);
  });
}
