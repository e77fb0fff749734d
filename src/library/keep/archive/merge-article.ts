import type { OwnArticle, OwnFacts } from '../../own-article.ts';
import { changedFacts } from '../library.ts';
import { cleanTags } from '../tags.ts';
import { digestOfContent, idOfContent } from './content-of.ts';

/** The tag of the older one of two versions. */
export const olderTag = 'Older version';

/** What becomes of an article that comes in from a zip. */
export interface Merged {
  readonly outcome: 'added' | 'same' | 'renewed' | 'both';
  /** What is to be kept, all of it at once; nothing where all is there. */
  readonly keep: readonly OwnArticle[];
}

/**
 * Brings an article from elsewhere together with the one of the same id. Nothing is lost: of two versions the one that was
 * changed last keeps its place, and the other becomes an article of its own, with a tag. Its id is made of what it holds, so
 * that a second import finds it there.
 *
 * @param has Whether the library has an article of an id.
 */
export async function mergeArticle(
  coming: OwnArticle,
  here: OwnArticle | undefined,
  has: (id: string) => Promise<boolean>,
): Promise<Merged> {
  if (!here) return { outcome: 'added', keep: [coming] };
  const facts = mergeFacts(coming.facts, here.facts);
  if ((await digestOfContent(coming)) === (await digestOfContent(here))) {
    if (sameFacts(facts, here.facts)) return { outcome: 'same', keep: [] };
    return { outcome: here.facts.deleted === undefined ? 'same' : 'added', keep: [{ ...here, facts }] };
  }
  const isNewer = coming.facts.changed > here.facts.changed;
  const [newer, older] = isNewer ? [coming, here] : [here, coming];
  const copy = await asCopy(older);
  const isKnown = await has(copy.facts.id);
  const first = { ...newer, facts: { ...withoutDeleted(newer.facts), ...reader(facts) } };
  const keep = [
    ...(isNewer || !sameFacts(first.facts, here.facts) ? [first] : []),
    ...(isKnown ? [] : [copy]),
  ];
  return { outcome: isKnown ? (isNewer ? 'renewed' : 'same') : 'both', keep };
}

/** The reader's own facts of both: nothing that was tagged loses its tag, and what was deleted was wanted back. */
function mergeFacts(coming: OwnFacts, here: OwnFacts): OwnFacts {
  const newer = coming.changed > here.changed ? coming : here;
  const lastRead = Math.max(coming.lastRead ?? 0, here.lastRead ?? 0);
  return {
    ...withoutDeleted(here),
    tags: cleanTags([...here.tags, ...coming.tags]),
    archived: newer.archived,
    added: Math.min(coming.added, here.added),
    changed: Math.max(coming.changed, here.changed),
    ...(lastRead > 0 && { lastRead }),
  };
}

const reader = ({ tags, archived, added, changed, lastRead }: OwnFacts): Partial<OwnFacts> => ({
  ...{ tags, archived, added, changed },
  ...(lastRead !== undefined && { lastRead }),
});

const withoutDeleted = (facts: OwnFacts): OwnFacts => changedFacts(facts, { deleted: undefined }, 0);

const sameFacts = (one: OwnFacts, other: OwnFacts): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ tags, archived, added, changed, lastRead, deleted }: OwnFacts): string =>
  JSON.stringify([tags, archived, added, changed, lastRead, deleted]);

async function asCopy(older: OwnArticle): Promise<OwnArticle> {
  const id = await idOfContent(older);
  const tags = cleanTags([...older.facts.tags, olderTag]);
  return {
    facts: { ...withoutDeleted(older.facts), id, tags },
    text: { ...older.text, id },
    pictures: older.pictures.map((picture) => ({ ...picture, id })),
  };
}
