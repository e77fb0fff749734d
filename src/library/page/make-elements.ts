import type { Element as Tree, ElementContent } from 'hast';

/**
 * The elements that the templates of an article's page are made of, and no others: what is not here is not made, so that
 * no fault of ours can turn an article's text into anything that loads or runs.
 */
const known: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi blockquote button code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr br i img li nav ol p ' +
    'pre q section span strong time ul'
  ).split(' '),
);

/** Attributes that would fetch, run or dress something; an own article has none of them. */
const refused = /^(?:on|src|style|form|srcdoc|xlink)/u;

/**
 * Makes the elements of a tree; texts become texts. Nothing is read as HTML.
 *
 * @param tree As `markdown/page/` and the plugins make it.
 */
export function makeNode(tree: ElementContent): Node {
  if (tree.type === 'text') return document.createTextNode(tree.value);
  if (tree.type !== 'element' || !known.has(tree.tagName)) return document.createTextNode('');
  const made = document.createElement(tree.tagName);
  for (const [name, value] of Object.entries(tree.properties)) setAttribute(made, name, value);
  made.append(...tree.children.map(makeNode));
  return made;
}

function setAttribute(made: Element, property: string, value: Tree['properties'][string]): void {
  const name = attributeName(property);
  if (value === undefined || value === null || value === false || refused.test(name)) return;
  if (name === 'href' && !isSafeAddress(String(value))) return;
  made.setAttribute(name, value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value));
}

/**
 * The attribute of a property of hast.
 *
 * @example
 * ['className', 'ariaLabelledBy', 'dataTool', 'popoverTarget'].map(attributeName)
 * //=> ['class', 'aria-labelledby', 'data-tool', 'popovertarget']
 */
export function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`;
  if (property.startsWith('data')) {
    return property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  }
  return property.toLowerCase();
}

/** A place on this page, a page of this site, or the web. */
const isSafeAddress = (address: string): boolean => /^(?:#|\/|\?|https?:\/\/)/iu.test(address);
