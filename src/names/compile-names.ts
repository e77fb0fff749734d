import { COUNTRY_WORDS } from './country-words.ts';
import { FIELD_WORDS } from './field-words.ts';
import { foldSpelling } from './fold-spelling.ts';
import type { Name } from './name.ts';
import type { Pattern } from './spelling-pattern.ts';
import { spellingPatterns } from './spelling-pattern.ts';
import type { SpellingTrie } from './spelling-trie.ts';
import { buildTrie } from './spelling-trie.ts';
import { spellingVariants } from './spelling-variants.ts';
import { spellingWords } from './spelling-words.ts';

/** A glossary made ready for matching. Compile once, use for every text. */
export interface NameMatcher {
  readonly names: readonly Name[];
  /** Every spelling of every entry. */
  readonly patterns: readonly Pattern[];
  /** The countries that texts name; their words follow the patterns in the tree. */
  readonly countries: readonly string[];
  /** All spellings; then, from `patterns.length` on, the words for the countries; last, the words of the field as one value. */
  readonly trie: SpellingTrie;
}

/**
 * Makes a glossary ready for matching: folds each spelling, adds the variants that general rules know, and works out what each
 * needs in order to count (see {@link spellingPatterns}).
 *
 * @param names - The entries. Two entries may share a spelling: the one whose canonical name it is wins, else context
 *   decides, else nobody.
 *
 * @example
 * findMentions(['Hizbollah of Lebanon'], compileNames(names))
 * //=> [[{ name: 'hezbollah', text: 'Hizbollah', range: [0, 9] }]]
 */
export function compileNames(names: readonly Name[]): NameMatcher {
  const patterns = spellingPatterns(names);
  const countries = Object.keys(COUNTRY_WORDS);
  const entries: [string, number][] = [];
  patterns.forEach((pattern, value) => {
    for (const folded of foldedForms(pattern.spelling)) entries.push([folded, value]);
  });
  countries.forEach((country, index) => {
    for (const word of COUNTRY_WORDS[country] ?? []) {
      entries.push([spellingWords(word).words.join(''), patterns.length + index]);
    }
  });
  for (const word of FIELD_WORDS) entries.push([foldSpelling(word).text, patterns.length + countries.length]);
  return { names, patterns, countries, trie: buildTrie(entries) };
}

/** Every way to write a spelling, folded, without spaces: a name may be written apart or as one word. */
function foldedForms(spelling: string): ReadonlySet<string> {
  const { words, withArticles } = spellingWords(spelling);
  const forms = spellingVariants(words).map((variant) => variant.join(''));
  const joined = withArticles.map((each) => each.join(''));
  return new Set([...forms, ...joined].filter((form) => form !== ''));
}
