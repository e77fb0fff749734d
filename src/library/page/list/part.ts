/** A part of the list's section; it is a fault of the page when it is not there. */
export function part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(`.own ${selector}`);
  if (!(element instanceof kind)) throw new Error(`The list of own articles has no ${selector}.`);
  return element;
}
