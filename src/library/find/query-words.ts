import type { SearchPlan } from '../../names/search/plan-search.ts';
import { mayBegin, splitWords } from './split-words.ts';

/** The words of a query that are no names. */
export interface QueryWords {
  readonly words: readonly QueryWord[];
  /** Words that stand in quotation marks: they must stand side by side. */
  readonly phrases: readonly (readonly string[])[];
}

export interface QueryWord {
  /** As `splitWords` gives it. */
  readonly word: string;
  /** It may be the beginning of the word that is meant. */
  readonly begins: boolean;
}

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** They stand in every English article: beside other words they tell none from another, and their lists are the longest. */
const inEveryArticle = new Set(
  splitWords('a an and are as at by for from had has he in is it of on said that the to was were with').map(
    ({ word }) => word,
  ),
);

/**
 * Takes the words of a query apart.
 *
 * The last word may still be being typed, so it is a beginning. So is every word in letters whose endings we do not
 * know (Porter’s rules are English): "взрыв" finds "взрывы".
 *
 * @example
 * queryWords({ term: '"tear gas" embas', wanted: [], names: [] })
 * //=> { words: [{ word: 'tear', begins: false }, { word: 'ga', begins: false }, { word: 'emba', begins: true }], phrases: [['tear', 'ga']] }
 */
export function queryWords({ term, wanted }: SearchPlan): QueryWords {
  if (term === null) return { words: [], phrases: [] };
  const phrases = [...term.matchAll(quoted)]
    .map(([, inside = '']) => splitWords(inside).map(({ word }) => word))
    .filter(({ length }) => length > 1);
  const inQuotes = [...term.matchAll(quoted)].map(
    ({ 0: all, index }) => [index, index + all.length] as const,
  );
  const all = splitWords(term).map(({ word, start, end }, at, { length }) => {
    const isWhole = inQuotes.some(([from, to]) => from <= start && end <= to);
    const isOpen = at === length - 1 || /[^a-z0-9]/u.test(word);
    return { word, begins: !isWhole && isOpen && mayBegin(word) };
  });
  // A word that is asked for twice is asked for once, and as a beginning only where it never stands whole.
  const words = [...Map.groupBy(all, ({ word }) => word)].map(([word, same]) => ({
    word,
    begins: same.every(({ begins }) => begins),
  }));
  const telling = words.filter(({ word }) => !inEveryArticle.has(word));
  return { words: telling.length + wanted.length > 0 ? telling : words, phrases };
}
