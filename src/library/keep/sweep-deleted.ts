import type { OwnFacts } from '../own-article.ts';

/** A day, in milliseconds: so long a deleted article can be brought back. */
export const wantedBack = 24 * 60 * 60_000;

/**
 * Removes for good what was deleted longer than a day ago.
 *
 * @param facts Of all articles.
 * @param remove Removes those of these ids. Where it cannot now, they go the next time; the others are listed all the same.
 * @returns The facts of those that are left, without those that should be gone.
 */
export async function sweepDeleted(
  facts: readonly OwnFacts[],
  remove: (ids: readonly string[]) => Promise<void>,
  now: number = Date.now(),
): Promise<OwnFacts[]> {
  const isOld = ({ deleted }: OwnFacts): boolean => deleted !== undefined && now - deleted > wantedBack;
  const old = facts.filter(isOld).map(({ id }) => id);
  if (old.length > 0) await remove(old).catch(() => undefined);
  return facts.filter((one) => !isOld(one));
}
