import { spellsInitials } from './spelling-pattern.ts';
import type { Candidate } from './candidate.ts';

/** What an article itself says about its short forms. */
export interface Definitions {
  /** The article has said, here or before, that this short form is the entry: "the Popular Mobilization Forces (PMF)". */
  readonly isDefined: (candidate: Candidate, entry: number) => boolean;
  /** The article uses this short form for something else: "Kurdish Hezbollah (KH)". */
  readonly isTaken: (candidate: Candidate, entry: number) => boolean;
}

/** What may stand between a name and its other name: "(", ", also known as the ", ", or ". */
const EQUATION =
  /^(?:['’]s|[”"»])?\s*(?:[(,–—-]\s*)?(?:(?:also|better|widely|formerly|otherwise|or|and|known|called|named|referred|simply|to|as|group|militia|organi[sz]ation|movement|party|forces?|a\.?k\.?a\.?|abbreviated|short|for|the|in|Arabic|English|its|acronym|initials|a|an|of|cover|name|alias|nickname)\s+)*["“”'‘’«]?$/iu;
/** Without one of these two names stand side by side as two: "Kata'ib Hezbollah and KSS". */
const EQUATING_SIGN =
  /\(|known|called|a\.?k\.?a|\bor\b|short|acronym|initials|named|referred|\bname\b|alias/iu;

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
): Definitions {
  const defined = new Map<string, Place>();
  const taken = new Set<string>();
  whole.forEach((candidate, at) => {
    if (entryOf(candidate) !== undefined) return;
    const text = texts[candidate.index] ?? '';
    const neighbours = [whole[at - 1], whole[at + 1]].filter((other) => other !== undefined);
    const near = neighbours.filter(
      (other) => other.index === candidate.index && gap(other, candidate) < NEAR,
    );
    for (const { entry, initialism } of candidate.patterns) {
      const own = near.filter((other) => entryOf(other) === entry);
      const names = [...own, ...near.filter((other) => isOtherName(other, candidate, entry))];
      const key = keyOf(candidate, entry, texts);
      if (names.some((other) => isEquation(text, other, candidate)) || isInList(text, candidate, own)) {
        if (!defined.has(key)) defined.set(key, candidate);
      } else if (initialism && explainsOtherwise(text, candidate, own)) taken.add(key);
    }
  });
  /** Two short forms of one entry explain each other: "Asaib (AAH)". */
  function isOtherName(other: Candidate, candidate: Candidate, entry: number): boolean {
    return (
      entryOf(other) === undefined &&
      other.patterns.some((pattern) => pattern.entry === entry) &&
      keyOf(other, entry, texts) !== keyOf(candidate, entry, texts)
    );
  }
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

/** As far apart as a name and its short form stand in a definition. */
const NEAR = 60;

const gap = (one: Candidate, other: Candidate): number =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end);

function isEquation(text: string, one: Candidate, other: Candidate): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(left.end, right.start);
  return EQUATING_SIGN.test(between) && EQUATION.test(between);
}

/** Whether a spelling stands in a list of one entry's names: "League of the Righteous; The People of the Cave; Khazali Network". */
function isInList(text: string, { start, end }: Candidate, own: readonly Candidate[]): boolean {
  const before = own.some((other) => other.end <= start && LIST_MARK.test(text.slice(other.end, start)));
  return before && own.some((other) => other.start >= end && LIST_MARK.test(text.slice(end, other.start)));
}

const LIST_MARK = /^\s*[,;/]\s*(?:(?:and|or|the)\s+)*$/iu;

/**
 * Whether the words beside a bracketed initialism, or in brackets behind it, begin with its letters: "Kurdistan Help (KH)".
 *
 * @param own - Mentions of the entry: words that name it explain nothing else ("Islamic State group (IS)").
 */
function explainsOtherwise(text: string, { start, end }: Candidate, own: readonly Candidate[]): boolean {
  const initialism = text.slice(start, end);
  const bracketed = text[start - 1] === '(' && text[end] === ')';
  const [from, words] = bracketed ? wordsBefore(text, start - 1) : wordsInBrackets(text, end);
  const limit = initialism.length * 2;
  const places = [...words.matchAll(/\S+/gu)].map(({ index }) => index).slice(-limit);
  return places.some((place) => {
    const tail = words.slice(place);
    const spells = /^\p{Lu}\S*\s\S/u.test(tail) && spellsInitials(initialism, tail);
    return spells && !own.some((other) => other.end > from + place && other.start < from + words.length);
  });
}

const wordsBefore = (text: string, end: number): [from: number, words: string] => {
  const from = Math.max(0, end - LONGEST_EXPLANATION);
  return [from, text.slice(from, end)];
};

function wordsInBrackets(text: string, end: number): [from: number, words: string] {
  const inside = /^\s\(([^)]{3,80})\)/u.exec(text.slice(end, end + LONGEST_EXPLANATION))?.[1] ?? '';
  return [end + 2, inside];
}

const LONGEST_EXPLANATION = 100;
