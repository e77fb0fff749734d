import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { cutContent } from '../../../src/library/worker/cut-content.ts';
import { element } from '../../../src/markdown/page/element.ts';

const blocks = (count: number): Element[] =>
  Array.from({ length: count }, (_, at) => element('p', {}, String(at)));

/** The contents again, as the page puts them together. */
const together = (content: readonly ElementContent[]): ElementContent[] => {
  const cut = cutContent(content);
  return cut.content.map((part) =>
    part.type === 'element' && part.tagName === 'div'
      ? { ...part, children: [...part.children, ...cut.rest.flat()] }
      : part,
  );
};

test('a short article is one piece', () => {
  const content = [element('h1', {}, 'Title'), element('div', {}, ...blocks(20))];
  expect(cutContent(content)).toEqual({ content, rest: [] });
});

test('a long body comes in pieces, of which nothing is lost and no order changed', () => {
  const content = [
    element('h1', {}, 'Title'),
    element('div', { lang: 'ar' }, ...blocks(1000)),
    element('ol', {}),
  ];
  const { rest } = cutContent(content);
  expect(rest.length).toBeGreaterThan(3);
  expect(Math.max(...rest.map((piece) => piece.length))).toBeLessThan(200);
  expect(together(content)).toEqual(content);
});
