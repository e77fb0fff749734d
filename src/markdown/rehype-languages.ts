import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { directionOf, directionOfLanguage, scriptOfLanguage } from '../article/direction-of.ts';
import { detectLanguage, type NameLanguage } from '../article/language/detect-language.ts';
import { factsOf } from './facts-of.ts';

export interface RehypeLanguagesOptions {
  readonly nameLanguage?: NameLanguage;
}

/** Latin letters tell a language from here on; others do at once. */
const fewestCharacters = 20;
const blocks: ReadonlySet<string> = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Japanese and Korean write Chinese characters too: a heading of nothing else is no change of language. */
const eastAsian: ReadonlySet<string> = new Set(['Jpan', 'Hans', 'Hant', 'Hani', 'Kore', 'Hang']);

/**
 * Marks a block whose text is in another script than its article: an Arabic statement quoted in an English article gets
 * `lang="ar" dir="rtl"`, so that a voice reads it and the page sets it as what it is (WCAG 2.2, 3.1.2).
 *
 * Languages of one script are not told apart here: a few words are too little to be sure, and a voice in the wrong
 * language is worse than one in a neighbour's.
 */
export function rehypeLanguages({ nameLanguage }: RehypeLanguagesOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const { language, direction } = factsOf(file);
    if (typeof language !== 'string') return;
    const own = direction === 'rtl' || direction === 'ltr' ? direction : directionOfLanguage(language);
    const isLatinLanguage = scriptOfLanguage(language) === 'Latn';
    visit(tree, 'element', (node: Element) => {
      if (!blocks.has(node.tagName)) return;
      const text = toString(node);
      const dir = directionOf(text);
      if (dir === undefined) return;
      if (dir !== own) node.properties.dir = dir;
      // Most blocks of most articles; and of other articles, names and figures that tell no language.
      if (isLatin(text) && (isLatinLanguage || text.length < fewestCharacters)) return;
      const found = detectLanguage(text, nameLanguage);
      if (found !== 'und' && isOtherScript(found, language)) node.properties.lang = found;
    });
  };
}

const isLatin = (text: string): boolean => !/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(text);

function isOtherScript(found: string, language: string): boolean {
  const [one, other] = [scriptOfLanguage(found), scriptOfLanguage(language)];
  if (one === undefined || other === undefined || one === other) return false;
  return !(eastAsian.has(one) && eastAsian.has(other));
}
