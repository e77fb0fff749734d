import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The ids that an article's page has for itself: its landmarks, its paragraphs, captions, corrections and their places, mentions, definitions. */
const taken =
  /^(?:main|contents|captions|names|corrections|(?:caption|place|p|correction)-\d+|corrected-\d[\dc-]*|(?:c\d+)?[md]\d+)$/u;

/**
 * A heading gives way where its id is one of the page's own: an article with a section "Names" would otherwise send
 * the page's own links there. Stands after `rehype-slug`.
 *
 * @example
 * // <h2 id="names">Names</h2> becomes <h2 id="names-">Names</h2>; no slug ends in a hyphen, so it is free.
 */
export function rehypeFreeIds() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (/^h[1-6]$/u.test(tagName) && taken.test(String(properties.id))) {
        properties.id = `${String(properties.id)}-`;
      }
    });
  };
}
