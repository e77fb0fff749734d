import type { OwnFacts } from '../../own-article.ts';

/** What the reader wants to see of the library. */
export interface Choice {
  readonly sort: Sort;
  readonly show: Show;
  /** One of the tags; empty for all. */
  readonly tag: string;
}

export type Sort = 'added' | 'title' | 'read' | 'short' | 'long';
export type Show = 'library' | 'archived' | 'deleted';

const byTitle = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const orders: Readonly<Record<Sort, (one: OwnFacts, other: OwnFacts) => number>> = {
  added: (one, other) => other.added - one.added,
  title: (one, other) => byTitle.compare(one.title, other.title),
  read: (one, other) => (other.lastRead ?? 0) - (one.lastRead ?? 0),
  short: (one, other) => one.words - other.words,
  long: (one, other) => other.words - one.words,
};

/** Where an article stands: each in one place only. */
export const placeOf = ({ deleted, archived }: OwnFacts): Show =>
  deleted !== undefined ? 'deleted' : archived ? 'archived' : 'library';

/**
 * The articles that are wanted, in the order that is wanted; of two that are alike the newer stands first.
 *
 * @example
 * chooseArticles(all, { sort: 'title', show: 'library', tag: 'Iraq' })
 */
export function chooseArticles(all: readonly OwnFacts[], { sort, show, tag }: Choice): OwnFacts[] {
  const order = orders[sort];
  return all
    .filter((facts) => placeOf(facts) === show && (tag === '' || facts.tags.some((own) => isSame(own, tag))))
    .sort((one, other) => order(one, other) || other.added - one.added);
}

/**
 * The tags of the articles in one place, each with how many have it, from A to Z.
 *
 * @example
 * countTags(all, 'library') //=> [['Iraq', 3], ['to read', 1]]
 */
export function countTags(all: readonly OwnFacts[], show: Show): [tag: string, count: number][] {
  const counts = new Map<string, [tag: string, count: number]>();
  for (const facts of all) {
    if (placeOf(facts) !== show) continue;
    for (const tag of facts.tags) {
      const known = counts.get(tag.toLowerCase());
      if (known) known[1] += 1;
      else counts.set(tag.toLowerCase(), [tag, 1]);
    }
  }
  return [...counts.values()].sort(([one], [other]) => byTitle.compare(one, other));
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
