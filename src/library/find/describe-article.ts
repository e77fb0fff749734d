import type { Article } from '../../article/article.ts';
import type { NameMatcher } from '../../names/compile-names.ts';
import { findMentions } from '../../names/find-mentions.ts';
import { beginning, type FoundPage, type Hit } from '../../names/search/found-page.ts';
import type { SearchPlan } from '../../names/search/plan-search.ts';
import { PageWords } from './page-words.ts';
import { queryWords, type QueryWords } from './query-words.ts';
import { searchedTexts, type SearchedText } from './searched-texts.ts';
import type { OwnFound } from './search-library.ts';
import { sentenceExcerpt, type TextRange } from './sentence-excerpt.ts';
import { splitWords } from './split-words.ts';

/** More places than these are not listed: who wants all of them has the page map of the article. */
const mostHits = 50;

/** What an article is described with. */
export interface Asking {
  readonly plan: SearchPlan;
  /** Finds the names; left out where only the typed words count. */
  readonly matcher?: NameMatcher | undefined;
  /** The address of the article's page. */
  readonly address: string;
}

/** An article that was found, as a result: its places in the same form as those of the site's pages. */
export function describeArticle({ facts, place }: OwnFound, article: Article, asking: Asking): FoundPage {
  const all = searchedTexts(article, facts.title);
  const texts = all.filter((text) => text.place === place);
  const described = { ...asking, words: new PageWords(all), language: facts.language };
  const hits = [...sectionHits(texts, described), ...mentionHits(all, place, described)].slice(0, mostHits);
  const [only] = hits;
  const isCaption = place === 'caption';
  return {
    title: isCaption ? `Captions: ${facts.title}` : facts.title,
    href: isCaption ? `${asking.address}#captions` : asking.address,
    language: facts.language.startsWith('en') ? undefined : facts.language,
    excerpt: only?.excerpt ?? sentenceExcerpt(texts[0]?.text ?? '', [], facts.language),
    // As on the site: the beginning alone is no place of its own.
    hits: hits.length === 1 && only?.title === beginning ? [] : hits,
    kept: facts.archived ? 'in your library, archived' : 'in your library',
  };
}

interface Describing extends Asking {
  readonly words: PageWords;
  readonly language: string;
}

/** Each section that holds words of the query, by the first of its texts that does. */
function sectionHits(texts: readonly SearchedText[], describing: Describing): Hit[] {
  const wanted = queryWords(describing.plan);
  if (wanted.words.length === 0) return [];
  const hits: Hit[] = [];
  let last: string | undefined;
  for (const text of texts) {
    if (text.section === last || hits.length === mostHits) continue;
    const ranges = rangesOf(text.text, wanted);
    if (ranges.length === 0) continue;
    last = text.section;
    hits.push({ title: text.section, ...showPlace(text, ranges, describing) });
  }
  return hits;
}

/** Every mention of the names of the query. What a name is, the whole article tells. */
function mentionHits(all: readonly SearchedText[], place: OwnFound['place'], describing: Describing): Hit[] {
  const { plan, matcher } = describing;
  if (!matcher || plan.wanted.length === 0) return [];
  const ids = new Set(plan.wanted.flat());
  const typed = new Set(plan.names.map(({ text }) => text.toLowerCase()));
  const numbers = new Map<string, number>();
  const found = findMentions(
    all.map(({ text }) => text),
    matcher,
  );
  return all.flatMap((text, at) =>
    (text.place === place ? (found[at] ?? []) : [])
      .filter(({ name }) => ids.has(name))
      .map(({ text: printed, range }) => {
        const number = (numbers.get(text.section) ?? 0) + 1;
        numbers.set(text.section, number);
        return {
          title: `${text.section}, mention ${number}`,
          ...showPlace(text, [range], describing),
          ...(!typed.has(printed.toLowerCase()) && { matchedAs: printed }),
        };
      }),
  );
}

function showPlace(
  text: SearchedText,
  ranges: readonly TextRange[],
  { address, words, language }: Describing,
): Pick<Hit, 'href' | 'excerpt'> {
  const [first = [0, 0]] = ranges;
  return {
    href: `${address}#${text.id}${words.fragment(text, first)}`,
    excerpt: sentenceExcerpt(text.text, ranges, language),
  };
}

/** Where the words of a query stand in a text. Of words side by side the mark is one. */
function rangesOf(text: string, { words }: QueryWords): readonly TextRange[] {
  const ranges: [number, number][] = [];
  for (const found of splitWords(text)) {
    const isWanted = words.some(({ word, begins }) =>
      begins ? found.word.startsWith(word) : found.word === word,
    );
    if (!isWanted) continue;
    const last = ranges.at(-1);
    // Pairs of characters overlap.
    if (last && text.slice(last[1], found.start).trim() === '') last[1] = found.end;
    else ranges.push([found.start, found.end]);
  }
  return ranges;
}

/** Whether words that were asked for in quotation marks stand side by side, each phrase in one text. */
export function hasPhrases({ facts, place }: OwnFound, article: Article, { phrases }: QueryWords): boolean {
  const texts = searchedTexts(article, facts.title)
    .filter((text) => text.place === place || (place === 'text' && text.place === 'title'))
    .map(({ text }) => splitWords(text).map(({ word }) => word));
  return phrases.every((phrase) =>
    texts.some((words) => words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word))),
  );
}
