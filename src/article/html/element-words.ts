import type { PageNode } from './page.ts';

const none: readonly string[] = [];
/** An element with more words than this carries a style sheet's machinery, not names. */
const mostCharacters = 400;
const known = new Map<string, readonly string[]>();
/** Pages repeat few values of `class`; a hostile one must not fill the memory. */
const mostKnown = 5_000;

/**
 * The words in an element's `class`, `id` and `data-testid`, `data-component`: what its makers call it.
 *
 * @example
 * // <div class="c-imageCaption story__media" id="hero">
 * elementWords(node) //=> ['c', 'image', 'cimage', 'caption', 'imagecaption', 'story', 'media', 'storymedia', 'hero']
 */
export function elementWords({ attributes }: PageNode): readonly string[] {
  const names = namesOf(attributes);
  if (names === '') return none;
  const before = known.get(names);
  if (before) return before;
  const words = splitWords(names);
  if (known.size >= mostKnown) known.clear();
  known.set(names, words);
  return words;
}

function namesOf({ class: classes, id, ...others }: PageNode['attributes']): string {
  const testId = others['data-testid'];
  const component = others['data-component'];
  if (classes === undefined && id === undefined && testId === undefined && component === undefined) return '';
  return `${classes ?? ''} ${id ?? ''} ${testId ?? ''} ${component ?? ''}`.slice(0, mostCharacters);
}

/** Single words, and each two neighbours as one: "read-more" says what neither "read" nor "more" does. */
function splitWords(names: string): readonly string[] {
  const words = new Set<string>();
  for (const name of names.split(/\s+/u)) {
    const parts = name
      .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '');
    parts.forEach((part, i) => {
      words.add(part);
      if (i > 0) words.add(`${parts[i - 1] ?? ''}${part}`);
    });
  }
  return [...words];
}
