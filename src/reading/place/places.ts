import { placesKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';

/**
 * Where the reader is in each article, kept on the device.
 *
 * A place is a paragraph of the body (`id="p-N"`, counted from 1) and a sentence in it: nothing that a typeface, a
 * size, a width or another device could move.
 */
export interface Place {
  /** The paragraph, from 1: the `N` of its `id="p-N"`. */
  readonly paragraph: number;
  /** The sentence in the paragraph, from 1, as `splitSentences` divides its text. */
  readonly sentence: number;
}

export interface KeptPlace extends Place {
  /** The last paragraph that the reader ever reached in this article. */
  readonly furthest: number;
  /** When it was kept: ISO 8601, in UTC. */
  readonly when: string;
  /** The article's title, for a list of what to go on with. */
  readonly title?: string;
  /** Minutes of reading that were left; 0 once the end was reached. */
  readonly left?: number;
}

/** What the page knows of an article besides the place. */
export type AboutPlace = Pick<KeptPlace, 'title' | 'left'>;

/** The places of all articles, by the article's key (`article-key.ts`). */
export type Places = Readonly<Record<string, KeptPlace>>;

/** More articles than anyone is in the middle of; the oldest place gives way. Some 50 kB at most. */
const mostArticles = 500;

/**
 * Every place that is kept, newest first.
 *
 * Storage may be closed, empty, or written by something else: what is no place is left out, and nothing throws.
 *
 * @example
 * readPlaces() //=> { 'us-embassy-baghdad': { paragraph: 7, sentence: 2, furthest: 9, when: '2026-11-22T19:30:00.000Z' } }
 */
export function readPlaces(): Places {
  const kept = readStored(placesKey);
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  const places = Object.entries(kept)
    .filter((entry): entry is [string, KeptPlace] => isPlace(entry[1]))
    .map(([slug, { paragraph, sentence, furthest, when, ...about }]) => ({
      slug,
      place: { paragraph, sentence, furthest: Math.max(furthest, paragraph), when, ...aboutOf(about) },
    }));
  places.sort((one, other) => Date.parse(other.place.when) - Date.parse(one.place.when));
  return Object.fromEntries(places.slice(0, mostArticles).map(({ slug, place }) => [slug, place]));
}

/**
 * Keeps where the reader is; `furthest` never goes back.
 *
 * @param article Its key.
 * @param about What else to keep; without it, what was kept before stays.
 * @returns False where the browser keeps nothing for us.
 */
export function keepPlace(article: string, { paragraph, sentence }: Place, about?: AboutPlace): boolean {
  const places = readPlaces();
  const before = Object.hasOwn(places, article) ? places[article] : undefined;
  const furthest = Math.max(before?.furthest ?? 0, paragraph);
  const when = new Date().toISOString();
  const place = { paragraph, sentence, furthest, when, ...aboutOf(about ?? before ?? {}) };
  const others = Object.entries(places).filter(([other]) => other !== article);
  return store(placesKey, Object.fromEntries([[article, place] as const, ...others].slice(0, mostArticles)));
}

/** Forgets the place in one article, the furthest too. */
export function forgetPlace(article: string): boolean {
  return store(
    placesKey,
    Object.fromEntries(Object.entries(readPlaces()).filter(([other]) => other !== article)),
  );
}

const aboutOf = ({ title, left }: { title?: unknown; left?: unknown }): AboutPlace => ({
  ...(typeof title === 'string' && { title: title.slice(0, 300) }),
  ...(typeof left === 'number' && left >= 0 && { left }),
});

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

function isPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { paragraph, sentence, furthest, when } = value as Record<string, unknown>;
  return (
    isCount(paragraph) &&
    isCount(sentence) &&
    isCount(furthest) &&
    typeof when === 'string' &&
    !Number.isNaN(Date.parse(when))
  );
}
