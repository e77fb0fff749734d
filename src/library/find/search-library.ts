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

/** What is looked up in the index: the articles with a key, or with a longer one that begins so. */
export interface Wanted {
  readonly key: string;
  readonly begins: boolean;
}

/** Reads the ids of articles from the index, a list for each key, all at one moment. */
export type ReadLists = (wanted: readonly Wanted[]) => Promise<readonly (readonly string[])[]>;

/** One thing that the query asks for: a word, or a name by one of its ids. */
interface Asked {
  /** Any of these will do. */
  readonly keys: (place: Place) => readonly Wanted[];
  /** Which of the keys is the whole word, where the word is a beginning too: articles with it come first. */
  readonly whole?: number;
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
  const asked = [...plan.wanted.map(askedName), ...queryWords(plan).words.map(askedWord)];
  if (asked.length === 0) return [];
  const index = await readIndex(asked, readLists);
  const inTitle = index.map(({ title }) => title);
  const found: (OwnFound & { readonly rank: number; readonly day: number })[] = [];
  for (const place of ['text', 'caption'] as const) {
    const whole = wholeLists(index, place);
    for (const id of inAll(index.map((lists) => lists[place]))) {
      const own = facts.get(id);
      if (!own || own.deleted !== undefined) continue;
      const titled = place === 'text' ? count(inTitle, id) : 0;
      found.push({
        facts: own,
        place,
        rank: titled * (asked.length + 1) + count(whole, id),
        day: dayOf(own),
      });
    }
  }
  return found.sort((one, other) => other.rank - one.rank || other.day - one.day);
}

const askedName = (ids: readonly string[]): Asked => ({
  keys: (place) => ids.map((id) => ({ key: nameKey(place, id), begins: false })),
});

const askedWord = ({ word, begins }: { word: string; begins: boolean }): Asked => ({
  keys: (place) => {
    const key = wordKey(place, word);
    return begins
      ? [
          { key, begins: false },
          { key, begins: true },
        ]
      : [{ key, begins: false }];
  },
  ...(begins && { whole: 0 }),
});

/** The articles that hold one thing that was asked for, place by place. */
type Lists = Readonly<Record<Place | 'wholeText' | 'wholeCaption', ReadonlySet<string>>>;

async function readIndex(asked: readonly Asked[], readLists: ReadLists): Promise<readonly Lists[]> {
  const wanted: Wanted[] = [];
  /** @returns Where the answer will stand. */
  const want = (keys: readonly Wanted[]): Range => [wanted.length, wanted.push(...keys)];
  const ranges = asked.map(({ keys, whole }) => {
    const text = want(keys('text'));
    const caption = want(keys('caption'));
    const wholeOf = (range: Range): Range =>
      whole === undefined ? range : [range[0] + whole, range[0] + whole + 1];
    return {
      title: want(keys('title')),
      text,
      caption,
      wholeText: wholeOf(text),
      wholeCaption: wholeOf(caption),
    };
  });
  const lists = await readLists(wanted);
  const setOf = ([from, to]: Range): ReadonlySet<string> => new Set(lists.slice(from, to).flat());
  return ranges.map((range) => ({
    title: setOf(range.title),
    text: setOf(range.text),
    caption: setOf(range.caption),
    wholeText: setOf(range.wholeText),
    wholeCaption: setOf(range.wholeCaption),
  }));
}

/** `[from, to)` in the lists that were read. */
type Range = readonly [from: number, to: number];

const wholeLists = (index: readonly Lists[], place: 'text' | 'caption'): readonly ReadonlySet<string>[] =>
  index.map((lists) => (place === 'text' ? lists.wholeText : lists.wholeCaption));

const count = (sets: readonly ReadonlySet<string>[], id: string): number =>
  sets.reduce((sum, set) => sum + Number(set.has(id)), 0);

/** What stands in every list. The shortest is gone through. */
function inAll(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const [shortest, ...others] = [...sets].sort((one, other) => one.size - other.size);
  return [...(shortest ?? [])].filter((id) => others.every((set) => set.has(id)));
}

const dayOf = ({ published, added }: OwnFacts): number => {
  const day = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(day) ? added : day;
};
