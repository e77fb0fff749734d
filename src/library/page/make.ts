/**
 * Makes an element with text and elements in it; text stays text.
 *
 * @example
 * make('a', { href: '/names/' }, 'Names').outerHTML //=> '<a href="/names/">Names</a>'
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
