import type { Name } from './name.ts';
import { spellsInitials } from './spelling-pattern.ts';
import type { Candidate } from './judge-mentions.ts';

/** What an article itself says about its short forms. */
export interface Definitions {
  /** The article has said, here or before, that this short form is the entry: "the Popular Mobilization Forces (PMF)". */
  readonly isDefined: (candidate: Candidate, entry: number) => boolean;
  /** The article uses this short form for something else: "Kurdish Hezbollah (KH)". */
  readonly isTaken: (candidate: Candidate, entry: number) => boolean;
}

/** What may stand between a name and its other name: "(", ", also known as the ", ", or ". */
const EQUATION =
  /^(?:['’]s)?\s*(?:[(,–—-]\s*)?(?:(?:also|better|widely|formerly|otherwise|or|and|known|called|named|referred|simply|to|as|a\.?k\.?a\.?|abbreviated|short|for|the|in|Arabic|English|its|acronym|initials)\s+)*["“”'‘’«]?$/iu;
/** Without one of these two names stand side by side as two: "Kata'ib Hezbollah and KSS". */
const EQUATING_SIGN = /\(|known|called|a\.?k\.?a|\bor\b|short|acronym|initials|named|referred/iu;

/**
 * Reads an article's definitions: names that stand directly beside a short form or another name of theirs.
 *
 * @param whole - The candidates in order.
 * @param entryOf - The entry of a candidate that is already accepted.
 */
export function definitionsIn(
  texts: readonly string[],
  whole: readonly Candidate[],
  entryOf: (candidate: Candidate) => number | undefined,
  names: readonly Name[],
): Definitions {
  const defined = new Map<string, Place>();
  const taken = new Set<string>();
  whole.forEach((candidate, at) => {
    if (entryOf(candidate) !== undefined) return;
    const text = texts[candidate.index] ?? '';
    const neighbours = [whole[at - 1], whole[at + 1]].filter((other) => other?.index === candidate.index);
    const equal = neighbours.filter((other) => other !== undefined && isEquation(text, other, candidate));
    for (const pattern of candidate.patterns) {
      const key = keyOf(candidate, pattern.entry, texts);
      const says = equal.some((other) => other !== undefined && entryOf(other) === pattern.entry);
      if (says && !defined.has(key)) defined.set(key, candidate);
      else if (!says && pattern.initialism && explainsOtherwise(text, candidate, names[pattern.entry]))
        taken.add(key);
    }
  });
  return {
    isDefined: (candidate, entry) => {
      const place = defined.get(keyOf(candidate, entry, texts));
      return place !== undefined && !isBefore(candidate, place);
    },
    isTaken: (candidate, entry) => {
      const key = keyOf(candidate, entry, texts);
      return taken.has(key) && !defined.has(key);
    },
  };
}

type Place = Pick<Candidate, 'index' | 'start'>;

const isBefore = (one: Place, other: Place): boolean =>
  one.index < other.index || (one.index === other.index && one.start < other.start);

const keyOf = ({ index, start, end }: Candidate, entry: number, texts: readonly string[]): string =>
  `${entry} ${texts[index]?.slice(start, end).toLowerCase() ?? ''}`;

function isEquation(text: string, one: Candidate, other: Candidate): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  if (right.start - left.end > 60) return false;
  const between = text.slice(left.end, right.start);
  return EQUATING_SIGN.test(between) && EQUATION.test(between);
}

/** Whether words beside a bracketed initialism spell it out as something that is not the entry. */
function explainsOtherwise(text: string, { start, end }: Candidate, name: Name | undefined): boolean {
  const initialism = text.slice(start, end);
  const bracketed = text[start - 1] === '(' && text[end] === ')';
  const words = bracketed
    ? text.slice(Math.max(0, start - 100), start - 1)
    : (/^\s\(([^)]{3,80})\)/u.exec(text.slice(end, end + 90))?.[1] ?? '');
  const last = words
    .trim()
    .split(/\s+/u)
    .slice(-initialism.length * 2);
  if (name?.name === words.trim()) return false;
  for (let from = 0; from < last.length; from++) {
    const tail = last.slice(from);
    if (/^\p{Lu}/u.test(tail[0] ?? '') && tail.length >= 2 && spellsInitials(initialism, tail.join(' ')))
      return true;
  }
  return false;
}
