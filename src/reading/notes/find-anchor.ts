import { splitSentences } from '../../article/sentences/split-sentences.ts';
import { alignTokens } from './align-tokens.ts';
import type { Anchor } from './note.ts';
import { edge, splitTokens, type Token } from './split-tokens.ts';

/** A paragraph of an article's body. */
export interface Paragraph {
  /** The `N` of its `id="p-N"`. */
  readonly number: number;
  readonly text: string;
  /** BCP 47. */
  readonly language?: string;
}

/** Words of a paragraph, `[start, end)` in UTF-16 units of its text. */
export interface Words {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** So many words and signs of the surroundings are kept on each side: enough to tell most places of an article apart. */
const around = 10;

/** Of what was marked and its surroundings, so much may have changed. As a share of its weight. */
const mostChanged = 1 / 3;

/** Fewer words than these may stand anywhere: without their surroundings they prove nothing. In weight: five words. */
const tellsAlone = 20;

/**
 * Marked words as they are kept. Words that are marked in part are taken whole.
 *
 * @returns Nothing where no word is marked.
 * @example
 * anchorWords({ number: 3, text: 'The old bridge is closed.' }, 5, 12)
 * //=> { quote: 'old bridge', prefix: 'The', suffix: 'is closed.', paragraph: 3, sentence: 1 }
 */
export function anchorWords(
  { number, text, language }: Paragraph,
  start: number,
  end: number,
): Anchor | undefined {
  const tokens = splitTokens(text);
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || !tokens.slice(first, last + 1).some(({ weight }) => weight > 1)) return undefined;
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  const sentence = splitSentences(text, language).findLastIndex(([begin]) => begin <= from) + 1;
  return {
    quote: plain(text.slice(from, to)),
    prefix: plain(text.slice(tokens[Math.max(0, first - around)]?.start, from)),
    suffix: plain(text.slice(to, tokens[last + around]?.end)),
    paragraph: number,
    sentence: Math.max(1, sentence),
  };
}

/**
 * Finds marked words again in an article that may have been edited since: its paragraphs moved, words corrected,
 * headings added.
 *
 * @returns Their place, and whether the marked words themselves are others now; nothing where too much has changed to
 *   be sure.
 * @example
 * findAnchor(anchor, [{ number: 4, text: 'The old bridges are closed.' }]) //=> { paragraph: 4, start: 4, end: 15, changed: true }
 */
export function findAnchor(
  anchor: Anchor,
  paragraphs: readonly Paragraph[],
): (Words & { readonly changed: boolean }) | undefined {
  const pattern = patternOf(anchor);
  let best: Found | undefined;
  // The nearest first: of places that fit as well it is the one.
  for (const paragraph of byDistance(paragraphs, anchor.paragraph)) {
    const found = findIn(pattern, paragraph);
    if (found && (!best || found.doubt < best.doubt)) best = found;
    if (best?.doubt === 0) break;
  }
  if (!best) return undefined;
  const { paragraph, start, end, text } = best;
  return { paragraph, start, end, changed: plain(text) !== anchor.quote };
}

interface Pattern {
  readonly tokens: readonly Token[];
  /** The marked words among them. */
  readonly wanted: readonly [number, number];
}

interface Found extends Words {
  readonly text: string;
  /** 0 where all is as it was; above 1 where only the words themselves were found. */
  readonly doubt: number;
}

function patternOf({ quote, prefix, suffix }: Anchor): Pattern {
  const [before, words, after] = [prefix, quote, suffix].map((text) => [...splitTokens(text)]);
  const begin = before?.length ? before : [edge('^start', 0)];
  const close = after?.length ? after : [edge('^end', 0)];
  const tokens = [...begin, ...(words ?? []), ...close];
  return { tokens, wanted: [begin.length, tokens.length - close.length] };
}

function findIn({ tokens, wanted }: Pattern, paragraph: Paragraph): Found | undefined {
  const { number, text } = paragraph;
  const { own, there } = tokensOf(paragraph);
  const words = tokens.slice(...wanted);
  const attempts = [
    { pattern: tokens, part: wanted, least: 0, doubt: 0 },
    { pattern: words, part: [0, words.length] as const, least: tellsAlone, doubt: 1 },
  ];
  for (const { pattern, part, least, doubt } of attempts) {
    const weight = weigh(pattern);
    if (weight < least || lacking(pattern, there) > weight * mostChanged) continue;
    const found = alignTokens(pattern, own, part);
    if (!found || found.cost > weight * mostChanged) continue;
    const inside = own.slice(found.first, found.last + 1);
    const [start, end] = [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
    if (start === end) continue;
    return {
      paragraph: number,
      start,
      end,
      text: text.slice(start, end),
      doubt: doubt + found.cost / weight,
    };
  }
  return undefined;
}

/** The weight of what the text has nowhere: no place in it can cost less, and this is quickly known. */
const lacking = (pattern: readonly Token[], there: ReadonlySet<string>): number =>
  weigh(pattern.filter((token) => !there.has(token.text)));

interface Tokens {
  readonly own: readonly Token[];
  readonly there: ReadonlySet<string>;
}

/** Each note asks every paragraph: its words are split once. */
const known = new WeakMap<Paragraph, Tokens>();

function tokensOf(paragraph: Paragraph): Tokens {
  const before = known.get(paragraph);
  if (before) return before;
  const { text } = paragraph;
  const own = [edge('^start', 0), ...splitTokens(text), edge('^end', text.length)];
  const tokens = { own, there: new Set(own.map((token) => token.text)) };
  known.set(paragraph, tokens);
  return tokens;
}

const weigh = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);

const byDistance = (paragraphs: readonly Paragraph[], number: number): readonly Paragraph[] =>
  [...paragraphs].sort((one, other) => Math.abs(one.number - number) - Math.abs(other.number - number));

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
