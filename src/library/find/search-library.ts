import type { SearchPlan } from '../../names/search/plan-search.ts';
import type { OwnFacts } from '../own-article.ts';
import { queryWords } from './query-words.ts';
import type { Place } from './searched-texts.ts';
import { nameKey, wordKey } from './words-of.ts';

/** An article that was found, and where in it: its body or its captions. */
export interface OwnFound {
  readonly facts: OwnFacts;
  readonly place: 'text' | 'caption';
}

/** What is looked up in the index: the articles with a key, or with one that begins so. */
export interface Wanted {
  readonly key: string;
  readonly begins: boolean;
}

/** Reads the ids of articles from the index, a list for each key, all at one moment. */
export type ReadLists = (wanted: readonly Wanted[]) => Promise<readonly (readonly string[])[]>;

/** One thing that the query asks for: a word, or a name by one of its ids. Any of the keys will do. */
interface Asked {
  readonly keys: (place: Place) => readonly Wanted[];
  /** The word is a beginning: articles with the whole word come first. */
  readonly whole?: (place: Place) => Wanted;
}

/**
 * Finds the reader's articles that hold everything that a query asks for, in the body (with the title) or in the captions.
 *
 * The order: first those with more of the query in their title; then those with its words whole and not only begun; then
 * the newest, by the day of publication or, without one, the day on which they were added.
 *
 * @param facts Of all articles; those that were deleted are not found.
 */
export async function searchLibrary(
  plan: SearchPlan,
  readLists: ReadLists,
  facts: ReadonlyMap<string, OwnFacts>,
): Promise<OwnFound[]> {
  const asked = [...plan.wanted.map(askedName), ...queryWords(plan.term).words.map(askedWord)];
  if (asked.length === 0) return [];
  const index = await readIndex(asked, readLists);
  const inTitle = index.map(({ title }) => title);
  const found = (['text', 'caption'] as const).flatMap((place) =>
    inAll(index.map((lists) => lists[place])).flatMap((id) => {
      const own = facts.get(id);
      if (!own || own.deleted !== undefined) return [];
      const titled = place === 'text' ? count(inTitle, id) : 0;
      return [{ facts: own, place, rank: titled * (asked.length + 1) + count(wholeLists(index, place), id) }];
    }),
  );
  return found
    .sort((one, other) => other.rank - one.rank || newness(other.facts) - newness(one.facts))
    .map(({ facts: own, place }) => ({ facts: own, place }));
}

const askedName = (ids: readonly string[]): Asked => ({
  keys: (place) => ids.map((id) => ({ key: nameKey(place, id), begins: false })),
});

const askedWord = ({ word, begins }: { word: string; begins: boolean }): Asked => ({
  keys: (place) => [{ key: wordKey(place, word), begins }],
  ...(begins && { whole: (place: Place) => ({ key: wordKey(place, word), begins: false }) }),
});

/** The articles that hold one thing that was asked for, place by place. */
type Lists = Readonly<Record<Place | 'wholeText' | 'wholeCaption', ReadonlySet<string>>>;

async function readIndex(asked: readonly Asked[], readLists: ReadLists): Promise<readonly Lists[]> {
  const wanted: Wanted[] = [];
  /** @returns Where the answer will stand. */
  const want = (keys: readonly Wanted[]): [from: number, to: number] => [wanted.length, wanted.push(...keys)];
  const ranges = asked.map(({ keys, whole }) => {
    const [text, caption] = [want(keys('text')), want(keys('caption'))];
    return {
      title: want(keys('title')),
      text,
      caption,
      wholeText: whole ? want([whole('text')]) : text,
      wholeCaption: whole ? want([whole('caption')]) : caption,
    };
  });
  const lists = await readLists(wanted);
  const setOf = ([from, to]: readonly [number, number]): ReadonlySet<string> =>
    new Set(lists.slice(from, to).flat());
  return ranges.map((range) => ({
    title: setOf(range.title),
    text: setOf(range.text),
    caption: setOf(range.caption),
    wholeText: setOf(range.wholeText),
    wholeCaption: setOf(range.wholeCaption),
  }));
}

const wholeLists = (index: readonly Lists[], place: 'text' | 'caption'): readonly ReadonlySet<string>[] =>
  index.map((lists) => (place === 'text' ? lists.wholeText : lists.wholeCaption));

const count = (sets: readonly ReadonlySet<string>[], id: string): number =>
  sets.reduce((sum, set) => sum + Number(set.has(id)), 0);

/** What stands in every list. The shortest is gone through. */
function inAll(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const [shortest, ...others] = [...sets].sort((one, other) => one.size - other.size);
  return [...(shortest ?? [])].filter((id) => others.every((set) => set.has(id)));
}

const newness = ({ published, added }: OwnFacts): number => {
  const day = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(day) ? added : day;
};
