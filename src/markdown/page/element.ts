import type { Element, ElementContent, Properties, Text } from 'hast';

/** What may stand in an element; `false` and `undefined` for what is left out. */
export type Content = ElementContent | string | false | undefined;

/** A text. */
export const textNode = (value: string): Text => ({ type: 'text', value });

/**
 * An element with what stands in it; a string is a text.
 *
 * @param properties By their names in hast: `className`, `ariaLabelledBy`, `dataTool`.
 * @example
 * element('p', { className: ['facts'] }, 'By ', false, element('b', {}, 'A. Writer'))
 */
export const element = (tagName: string, properties: Properties, ...children: Content[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: contents(...children),
});

/**
 * Contents without what is left out.
 *
 * @example
 * contents('One', false) //=> [{ type: 'text', value: 'One' }]
 */
export const contents = (...children: Content[]): ElementContent[] =>
  children.flatMap((child): ElementContent[] =>
    child === false || child === undefined ? [] : [typeof child === 'string' ? textNode(child) : child],
  );
