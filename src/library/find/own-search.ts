/** The search of the reader's own articles: `search/search-engine.ts` loads it for a reader who has some. */
import type { NameMatcher } from '../../names/compile-names.ts';
import {
  ownKind,
  type OwnAnswer,
  type OwnSearch,
  type OwnSearchEntry,
} from '../../names/search/own-results.ts';
import type { SearchPlan } from '../../names/search/plan-search.ts';
import { articleAddress } from '../article-address.ts';
import { onChange } from '../keep/changes.ts';
import type { Library } from '../keep/library.ts';
import type { OwnFacts } from '../own-article.ts';
import { describeArticle, hasPhrases } from './describe-article.ts';
import { fileWhatIsOld } from './file-what-is-old.ts';
import { openShelves, type Shelves } from './open-shelves.ts';
import { queryWords } from './query-words.ts';
import { searchLibrary, type OwnFound } from './search-library.ts';

/** Words side by side can only be told from the articles themselves: of more than these, the rest is left out. */
const mostRead = 300;

/** The kind of page that a place of an article is, as the site has them. */
const kinds: Readonly<Record<OwnFound['place'], string>> = { text: 'articles', caption: 'captions' };

/** In milliseconds: so long the first answer waits while articles are filed by a newer glossary. Later ones have them all. */
const patience = 1000;

/** Opens the library for search. The facts of all articles are kept at hand, and read anew when any tab changes one. */
export const openOwnSearch: OwnSearchEntry['openOwnSearch'] = async () => {
  const shelves = await openShelves();
  let facts = factsOf(shelves.library);
  const { size } = await facts;
  if (size === 0) return undefined;
  const filed = Promise.race([fileWhatIsOld(shelves.library, size).catch(() => undefined), pause(patience)]);
  onChange(() => {
    const newer = factsOf(shelves.library);
    // What was read before serves until the new facts are there.
    void newer.then(
      () => (facts = newer),
      () => undefined,
    );
  });
  const search: OwnSearch = async (plan, kind, matcher) => {
    await filed;
    return answer(await findIn(shelves, plan, await facts, matcher), kind, plan, shelves, matcher);
  };
  return search;
};

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function factsOf(library: Library): Promise<ReadonlyMap<string, OwnFacts>> {
  const all = await library.listFacts();
  return new Map(all.map((facts) => [facts.id, facts]));
}

async function findIn(
  { listsWith, library }: Shelves,
  plan: SearchPlan,
  facts: ReadonlyMap<string, OwnFacts>,
  matcher: NameMatcher | undefined,
): Promise<readonly OwnFound[]> {
  const found = await searchLibrary(plan, listsWith(matcher), facts);
  const wanted = queryWords(plan);
  if (wanted.phrases.length === 0) return found;
  const read = found.slice(0, mostRead).map(async (each) => {
    const text = await library.readText(each.facts.id);
    return text && hasPhrases(each, text.article, wanted) ? [each] : [];
  });
  return (await Promise.all(read)).flat();
}

function answer(
  found: readonly OwnFound[],
  kind: string,
  plan: SearchPlan,
  { library }: Shelves,
  matcher: NameMatcher | undefined,
): OwnAnswer {
  const shown = found.filter(({ place }) => kind === '' || kind === ownKind || kind === kinds[place]);
  const counts: Record<string, number> = { [ownKind]: found.length };
  for (const { place } of found) counts[kinds[place]] = (counts[kinds[place]] ?? 0) + 1;
  return {
    counts,
    pages: shown.map((each) => async () => {
      const text = await library.readText(each.facts.id);
      const address = articleAddress(each.facts.id);
      return text && describeArticle(each, text.article, { plan, matcher, address });
    }),
  };
}
