import { endOfLetters } from '../letters.ts';

/** How many paragraphs on each side of a gap are compared: fewer say too little, more belong to other subjects. */
const windowSize = 3;
/** A break may move so far from its even place, as a share of a part's length, to where the subject changes. */
const mostShift = 0.9;
/** What a part costs that is twice as long as the others, beside what a change of subject is worth. */
const lengthCost = 1.5;
/** So many places are tried for one break, the best ones, so that time stays linear in texts of any length. */
const mostPlaces = 60;

/** How often each word stem stands in one paragraph. */
type Words = ReadonlyMap<string, number>;

/**
 * Where to divide paragraphs into so many parts: the index of each part's first paragraph, without the first part's.
 *
 * A gap is worth the more the fewer words its two sides share (TextTiling's measure: M. Hearst, “TextTiling”,
 * Computational Linguistics 23, 1997), and a part costs the more the further it is from the even length. Of all ways to
 * divide, the one worth most is taken. `npm run bench:structure` compares it with TextTiling itself.
 *
 * @example
 * chooseBreaks(paragraphs, 3) //=> [6, 11]
 */
export function chooseBreaks(paragraphs: readonly string[], parts: number): readonly number[] {
  const words = weigh(paragraphs.map(stems));
  const likeness = likenessOf(words);
  const mean = likeness.slice(1).reduce((sum, own) => sum + own, 0) / Math.max(1, paragraphs.length - 1);
  const worth = likeness.map((own) => 1 - own / (mean || 1));
  const length = paragraphs.length / parts;
  let ways: readonly Way[] = [{ breaks: [], end: 0, worth: 0 }];
  for (let part = 1; part < parts; part += 1) {
    const further = placesFor(part * length, length, worth).flatMap((at) => {
      const best = bestWay(ways, at, length);
      return best ? [{ ...best, worth: best.worth + (worth[at] ?? 0) }] : [];
    });
    if (further.length > 0) ways = further;
  }
  return bestWay(ways, paragraphs.length, length)?.breaks.slice(0, -1) ?? [];
}

/** Breaks chosen so far; the last of them is where the next part begins. */
interface Way {
  readonly breaks: readonly number[];
  readonly end: number;
  readonly worth: number;
}

/** The gaps around an even place, or the best of them where there are many; never a part of one paragraph. */
function placesFor(even: number, length: number, worth: readonly number[]): readonly number[] {
  const from = Math.max(2, Math.ceil(even - length * mostShift));
  const to = Math.min(worth.length - 2, Math.floor(even + length * mostShift));
  const places = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  if (places.length <= mostPlaces) return places;
  return places
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
    .slice(0, mostPlaces)
    .sort((a, b) => a - b);
}

/** Of all ways so far the one worth most when its next part ends at `at`. */
function bestWay(ways: readonly Way[], at: number, length: number): Way | undefined {
  let best: Way | undefined;
  for (const way of ways) {
    if (at - way.end < 2) continue;
    const cost = lengthCost * ((at - way.end - length) / length) ** 2;
    if (!best || way.worth - cost > best.worth) best = { ...way, worth: way.worth - cost };
  }
  return best && { breaks: [...best.breaks, at], end: at, worth: best.worth };
}

/**
 * For each gap the cosine of the words before and behind it: 1 where they are the same, 0 where they share none. The products
 * of paragraphs near each other are made once, and each gap adds up its own.
 */
function likenessOf(words: readonly Words[]): readonly number[] {
  const near = Array.from({ length: 2 * windowSize }, (_, distance) =>
    words.map((own, i) => productOf(own, words[i + distance])),
  );
  const sum = (first: readonly number[], second: readonly number[]): number => {
    let total = 0;
    for (const i of first) for (const k of second) total += near[Math.abs(i - k)]?.[Math.min(i, k)] ?? 0;
    return total;
  };
  return words.map((_, gap) => {
    if (gap === 0) return 1;
    const before = offsets.map((offset) => gap - 1 - offset).filter((i) => i >= 0);
    const behind = offsets.map((offset) => gap + offset).filter((i) => i < words.length);
    const length = Math.sqrt(sum(before, before) * sum(behind, behind));
    return length === 0 ? 0 : sum(before, behind) / length;
  });
}

const offsets = Array.from({ length: windowSize }, (_, offset) => offset);

function productOf(one: Words, other: Words | undefined): number {
  if (!other) return 0;
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  return product;
}

/** A word said over and over in one paragraph is no more its subject than one said three times. */
const mostOfOneWord = 3;

/** Words that stand in most paragraphs (articles, prepositions, in any language) say nothing about the subject. */
function weigh(paragraphs: readonly Words[]): readonly Words[] {
  const inParagraphs = new Map<string, number>();
  for (const words of paragraphs) {
    for (const word of words.keys()) inParagraphs.set(word, (inParagraphs.get(word) ?? 0) + 1);
  }
  return paragraphs.map((words) => {
    const weighted = new Map<string, number>();
    for (const [word, count] of words) {
      weighted.set(
        word,
        Math.min(count, mostOfOneWord) * Math.log(paragraphs.length / (inParagraphs.get(word) ?? 1)),
      );
    }
    return weighted;
  });
}

/** Six letters stand for a word with all its endings; two characters for a word of a script without spaces. */
function stems(paragraph: string): Words {
  const text = paragraph.toLowerCase();
  return east.test(text) ? stemsOfEast(text) : stemsOfLetters(text);
}

/** Whether a text may hold Chinese or Japanese; surrogates may be of a rare character. */
const east = /[\u2e80-\uffff]/;

/** As below, for texts without such characters: words are walked, which takes a third of the time. */
function stemsOfLetters(text: string): Words {
  const words = new Map<string, number>();
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfLetters(text, start);
    for (let at = start; end - at >= shortestStem; at += longestStem) {
      const stem = text.slice(at, Math.min(end, at + longestStem));
      words.set(stem, (words.get(stem) ?? 0) + 1);
    }
    start = end;
  }
  return words;
}

const shortestStem = 3;
const longestStem = 6;

function stemsOfEast(text: string): Words {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}|[\p{L}\p{M}]{3,6}/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}
