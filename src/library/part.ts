/**
 * A part of the page.
 *
 * @param selector within the page's main part
 * @throws Error where the page has no such element: a fault of ours
 * @example
 * part('.open textarea', HTMLTextAreaElement)
 */
export function part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(`main ${selector}`);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}
