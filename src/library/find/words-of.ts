import type { Article } from '../../article/article.ts';
import type { NameMatcher } from '../../names/compile-names.ts';
import { findMentions } from '../../names/find-mentions.ts';
import { searchedTexts, type Place } from './searched-texts.ts';
import { splitWords } from './split-words.ts';

/** More different words than any book has: what comes with more is a list of numbers, and would fill the device. */
const most = 40_000;

/** A word in a place, as the index has it. A word holds neither sign. */
export const wordKey = (place: Place, word: string): string => `${place}:${word}`;

/** A name of the glossary in a place, whatever its spelling there. */
export const nameKey = (place: Place, id: string): string => `${place}=${id}`;

/** The names of the glossary, as articles are filed by them. */
export interface FilingNames {
  readonly matcher: NameMatcher;
  /** Tells one edition of the glossary from another. */
  readonly edition: string;
}

/** The edition of no names at all: when the glossary could not be had. */
export const noEdition = '';

/** Says by which edition of the glossary the names of an article were found. No place is called so. */
export const editionKey = (edition: string): string => `names=${edition}`;

/** What an article is filed under in the index: what it is found by, and the edition of the names that did it. */
export const filedWords = (article: Article, title: string, { matcher, edition }: FilingNames): string[] => [
  editionKey(edition),
  ...wordsOf(article, title, matcher),
];

/**
 * What an article is found by: each of its words once for the body and once for the captions, and each name that it
 * mentions, so that all spellings of a name are one. The words of the title stand for themselves too: what they find
 * comes first.
 *
 * @param title As the reader may have put it.
 * @param matcher From `compileNames`, over the whole glossary.
 * @returns Keys for the index, in no order.
 * @example
 * wordsOf(article, 'Ferries stay', matcher)
 * //=> ['title:ferri', 'text:ferri', 'title:stai', …, 'text=kataib-hezbollah', 'caption:gate']
 */
export function wordsOf(article: Article, title: string, matcher: NameMatcher): string[] {
  const keys = new Set<string>();
  const texts = searchedTexts(article, title);
  // Names are understood from the whole article. They first: nothing can crowd them out.
  findMentions(
    texts.map(({ text }) => text),
    matcher,
  ).forEach((mentions, at) => {
    for (const place of placesOf(texts[at]?.place)) {
      for (const { name } of mentions) keys.add(nameKey(place, name));
    }
  });
  for (const { place, text } of texts) {
    if (keys.size >= most) break;
    for (const { word } of splitWords(text)) {
      for (const each of placesOf(place)) keys.add(wordKey(each, word));
    }
  }
  return [...keys];
}

/** What stands in the title stands in the article. */
const placesOf = (place: Place = 'text'): readonly Place[] =>
  place === 'title' ? ['title', 'text'] : [place];
