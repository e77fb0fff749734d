/**
 * Makes an element with text and elements in it; text stays text.
 *
 * @param attributes those that are undefined are left out
 *
 * @example
 * make('button', { type: 'button' }, 'Divide').outerHTML //=> '<button type="button">Divide</button>'
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}
