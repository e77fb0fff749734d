import type { Candidate } from './candidate.ts';
import { isListJoint } from './surroundings.ts';

/** A list of more names than this is a bound, not a list: it keeps a line of a million names linear. */
const LONGEST = 8;

/**
 * The other candidates of the list that a candidate stands in, its neighbours first: for the second of "AAH; Hizballah; KH and the
 * Badr Organization" the first, the third, the fourth.
 *
 * @param candidates - In the order of the texts.
 * @param at - The place of the candidate among them.
 */
export function listAround(
  texts: readonly string[],
  candidates: readonly Candidate[],
  at: number,
): Candidate[] {
  const before: Candidate[] = [];
  const behind: Candidate[] = [];
  for (let left = at; left > 0 && before.length < LONGEST; left--) {
    const [one, other] = [candidates[left - 1], candidates[left]];
    if (!one || !other || !areListed(texts, one, other)) break;
    before.push(one);
  }
  for (let right = at + 1; right < candidates.length && behind.length < LONGEST; right++) {
    const [one, other] = [candidates[right - 1], candidates[right]];
    if (!one || !other || !areListed(texts, one, other)) break;
    behind.push(other);
  }
  const neighbours = [before[0], behind[0]].filter((each) => each !== undefined);
  return [...neighbours, ...before.slice(1), ...behind.slice(1)];
}

const areListed = (texts: readonly string[], one: Candidate, other: Candidate): boolean =>
  one.index === other.index && isListJoint(texts[one.index]?.slice(one.end, other.start) ?? '');
