import type { OwnFacts } from '../own-article.ts';
import type { Library } from './library.ts';

/** A day, in milliseconds: so long a deleted article can be brought back. */
export const wantedBack = 24 * 60 * 60_000;

/**
 * Removes for good what was deleted longer than a day ago.
 *
 * @param facts Of all articles.
 * @returns The facts of those that are left.
 */
export async function sweepDeleted(
  library: Library,
  facts: readonly OwnFacts[],
  now: number = Date.now(),
): Promise<OwnFacts[]> {
  const isOld = ({ deleted }: OwnFacts): boolean => deleted !== undefined && now - deleted > wantedBack;
  await library.remove(facts.filter(isOld).map(({ id }) => id));
  return facts.filter((one) => !isOld(one));
}
