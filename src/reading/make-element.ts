/**
 * Makes an element with its properties and children.
 *
 * @example
 * element('p', { className: 'note' }, 'No voice.')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { role, ariaLabel, ...rest } = properties as Partial<HTMLElement>;
  Object.assign(made, rest);
  // As attributes: Firefox reflects them only since 2023.
  if (role) made.setAttribute('role', role);
  if (ariaLabel) made.setAttribute('aria-label', ariaLabel);
  made.append(...children);
  return made;
}
