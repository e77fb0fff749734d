/** How many paragraphs on each side of a gap are compared: one says too little, more belong to other subjects. */
const windowSize = 2;
/** A break may move so far from its even place, as a share of a part's length, to where the subject changes. */
const mostShift = 0.4;

/** How often each word stem stands in one paragraph. */
type Words = ReadonlyMap<string, number>;

/**
 * Where to divide paragraphs into so many parts: the index of each part's first paragraph, without the first part's.
 *
 * Near each even place the gap is taken whose two sides share the fewest words (TextTiling's measure: M. Hearst,
 * “TextTiling”, Computational Linguistics 23, 1997), so parts are both of like length and about one thing. Linear.
 *
 * @example
 * chooseBreaks(paragraphs, 3) //=> [6, 11]
 */
export function chooseBreaks(paragraphs: readonly string[], parts: number): readonly number[] {
  const words = weigh(paragraphs.map(stems));
  const length = paragraphs.length / parts;
  const breaks: number[] = [];
  for (let part = 1; part < parts; part += 1) {
    const even = part * length;
    const from = Math.max((breaks.at(-1) ?? 0) + 2, Math.ceil(even - length * mostShift));
    const to = Math.min(paragraphs.length - 2, Math.floor(even + length * mostShift));
    let best = { at: Math.round(even), likeness: Infinity };
    for (let at = from; at <= to; at += 1) {
      const distance = Math.abs(at - even) / length;
      const likeness = likenessAcross(words, at) * (1 + distance * distance);
      if (likeness < best.likeness) best = { at, likeness };
    }
    breaks.push(best.at);
  }
  return breaks;
}

/** The cosine of the words before and behind a gap: 1 where they are the same, 0 where they share none. */
function likenessAcross(words: readonly Words[], gap: number): number {
  const before = sum(words.slice(Math.max(0, gap - windowSize), gap));
  const behind = sum(words.slice(gap, gap + windowSize));
  let shared = 0;
  for (const [word, weight] of before) shared += weight * (behind.get(word) ?? 0);
  const length = Math.sqrt(squares(before) * squares(behind));
  return length === 0 ? 0 : shared / length;
}

function sum(paragraphs: readonly Words[]): Words {
  const total = new Map<string, number>();
  for (const words of paragraphs) {
    for (const [word, weight] of words) total.set(word, (total.get(word) ?? 0) + weight);
  }
  return total;
}

function squares(words: Words): number {
  let total = 0;
  for (const weight of words.values()) total += weight * weight;
  return total;
}

/** Words that stand in most paragraphs (articles, prepositions, in any language) say nothing about the subject. */
function weigh(paragraphs: readonly Words[]): readonly Words[] {
  const inParagraphs = new Map<string, number>();
  for (const words of paragraphs) {
    for (const word of words.keys()) inParagraphs.set(word, (inParagraphs.get(word) ?? 0) + 1);
  }
  return paragraphs.map((words) => {
    const weighted = new Map<string, number>();
    for (const [word, count] of words) {
      weighted.set(word, count * Math.log(paragraphs.length / (inParagraphs.get(word) ?? 1)));
    }
    return weighted;
  });
}

/** Six letters stand for a word with all its endings; two characters for a word of a script without spaces. */
function stems(paragraph: string): Words {
  const words = new Map<string, number>();
  for (const [word] of paragraph
    .toLowerCase()
    .matchAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}|[\p{L}\p{M}]{3,6}/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}
