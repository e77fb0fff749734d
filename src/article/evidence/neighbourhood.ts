import type { Block } from '../article.ts';
import { capitalShare } from './capital-share.ts';
import { factsOf, type LineFacts } from './line-facts.ts';
import { measureRepeats, type Repeat } from './measure-repeats.ts';

/** What the article around a line shows. */
export interface Neighbourhood {
  readonly lines: readonly LineFacts[];
  readonly title: string;
  /** The index of the first line that is prose: ends a sentence and is no caption. */
  readonly lead: number;
  /** The index of the last one. */
  readonly last: number;
  /** How many lines are captions by a sure sign. */
  readonly captions: number;
  /** Of these, how many have text that ends without a full stop. */
  readonly openCaptions: number;
  /** Half of the prose lines are longer than this, in characters. */
  readonly medianLength: number;
  /** How much of each line that ends no sentence stands in one other line too, and in which. */
  readonly repeats: readonly Repeat[];
  /** The lines that stand twice, word for word: a gallery prints a caption small and large. */
  readonly twice: ReadonlySet<string>;
  /** The short lines that stand above prose and end no sentence, as headings do. */
  readonly likeHeadings: ReadonlySet<number>;
  /** How far each line is from the nearest other caption, in lines; at most `farthest`. */
  readonly toCaption: readonly number[];
  readonly titleWords: ReadonlySet<string>;
  /** The share of capitals among the longer words of the prose: about 0.4 in German, 0.15 in English. */
  readonly capitals: number;
  /** How many credits in brackets stand alone on their line. */
  readonly bracketedCredits: number;
  /** How many lines are neither captions nor sentences. */
  readonly openLines: number;
  /** The numbers that open lines which are no sentences: "1. Zero rating". */
  readonly numbers: ReadonlySet<number>;
}

export function lookAround(blocks: readonly Block[], title: string): Neighbourhood {
  const lines = blocks.map(factsOf);
  const prose = lines.filter(isProse);
  const captions = blocks.filter(({ type }) => type === 'caption');
  const worded = captions.filter(({ text }) => text !== '');
  const lengths = prose.map(({ block }) => block.text.length).sort((a, b) => a - b);
  return {
    lines,
    title,
    lead: lines.findIndex(isProse),
    last: lines.findLastIndex(isProse),
    captions: captions.length,
    openCaptions: worded.filter(({ text }) => !/[.!?…。！？][\p{Pe}\p{Pf}"']*$/u.test(text.slice(-8))).length,
    medianLength: lengths[lengths.length >> 1] ?? 0,
    repeats: measureRepeats(
      blocks.map(({ text }) => text),
      (line) => lines[line]?.ending === 'open' && blocks[line]?.type === 'paragraph',
    ),
    twice: linesPrintedTwice(lines),
    likeHeadings: new Set(
      lines.flatMap((line, index) => (isLikeHeading(line, lines[index + 1]) ? [index] : [])),
    ),
    toCaption: distancesToCaption(blocks),
    titleWords: new Set(wordsOf(title)),
    capitals: mean(prose.slice(0, 30).map(({ head }) => capitalShare(head))),
    bracketedCredits: captions.filter(
      ({ text, creditText }) => text === '' && /^[([]/u.test(creditText ?? ''),
    ).length,
    openLines: lines.filter(({ block, ending }) => block.type === 'paragraph' && ending === 'open').length,
    numbers: new Set(
      lines.flatMap(({ head, ending }) => (ending !== 'open' ? [] : (leadingNumber(head) ?? []))),
    ),
  };
}

export function isProse({ block, ending }: LineFacts): boolean {
  const isBody = block.type === 'paragraph' || block.type === 'listItem' || block.type === 'quote';
  return isBody && ending !== 'open' && block.text.length > 60;
}

/** Words in small letters, of four letters or more: shorter ones say little. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{4,}|[\p{sc=Han}\p{sc=Katakana}]{2}/gu) ?? []
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The number that opens a line of a series: 2 for "2. Mergers". */
export function leadingNumber(text: string): number | undefined {
  const number = /^(\d{1,2})[.)]\s/u.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Shorter lines repeat by chance ("Read more"), longer ones are no captions. */
const leastRepeatedWords = 5;
const mostRepeatedCharacters = 400;
/** Where more of the lines repeat, a text was pasted twice. */
const mostTwice = 1 / 4;

function linesPrintedTwice(lines: readonly LineFacts[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { block, words } of lines) {
    if (words < leastRepeatedWords || block.text.length > mostRepeatedCharacters) continue;
    if (once.has(block.text)) twice.add(block.text);
    else once.add(block.text);
  }
  for (const text of pastedTwice(lines, twice)) twice.delete(text);
  const repeated = lines.filter(({ block }) => twice.has(block.text)).length;
  if (repeated <= lines.length * mostTwice) return twice;
  // One below the other it is a picture's text beside its caption, however short the article.
  return new Set(
    lines.flatMap((line, index) =>
      standsInPair(lines, index) && twice.has(line.block.text) ? [line.block.text] : [],
    ),
  );
}

/** Whether the next line says the same, and no other beside the two. */
function standsInPair(lines: readonly LineFacts[], index: number): boolean {
  const [above, here, below, next] = [-1, 0, 1, 2].map((step) => lines[index + step]?.block.text);
  return here === below && here !== above && here !== next;
}

/** Paragraphs that follow each other both times were pasted twice: a gallery repeats each caption by itself. */
function pastedTwice(lines: readonly LineFacts[], twice: ReadonlySet<string>): readonly string[] {
  const pairs = new Set<string>();
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || !isProse(line) || !isProse(next)) return [];
    const [first, second] = [line.block.text, next.block.text];
    if (first === second || !twice.has(first) || !twice.has(second)) return [];
    const pair = `${first}\n${second}`;
    if (pairs.has(pair)) return [first, second];
    pairs.add(pair);
    return [];
  });
}

function isLikeHeading({ block, ending, words }: LineFacts, next: LineFacts | undefined): boolean {
  return (
    block.type === 'paragraph' && ending !== 'stop' && words <= 10 && next !== undefined && isProse(next)
  );
}

const farthest = 20;

/** Two walks, one down and one up, so that time stays linear. */
function distancesToCaption(blocks: readonly Block[]): readonly number[] {
  const distances = blocks.map(() => farthest);
  const walk = (from: number, step: number): void => {
    let distance = farthest;
    for (let i = from; i >= 0 && i < blocks.length; i += step) {
      distances[i] = Math.min(distances[i] ?? farthest, distance);
      distance = blocks[i]?.type === 'caption' ? 1 : Math.min(farthest, distance + 1);
    }
  };
  walk(0, 1);
  walk(blocks.length - 1, -1);
  return distances;
}
