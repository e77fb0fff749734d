import type { Article, Block, Note, Range, ReceiptEntry, SetAside } from './article.ts';
import { kindsOf } from './receipt-lines.ts';

/** One part of an article, for people: where it stood, what it is, and why. */
export interface ExplainedPart {
  /** A beginning for the sentence that names its kind: "Lines 3 to 4. ". */
  readonly place: string;
  /** In a reader's words: "Caption 3, credited to Reuters". */
  readonly kind: string;
  /** As it was received. */
  readonly text: string;
  /** In the received text; the parts of a page have none. */
  readonly range?: Range;
  /** Its index among the article's blocks; what was set aside has none. */
  readonly block?: number;
  readonly why: readonly ReceiptEntry[];
  readonly notes: readonly Note[];
}

/** What the receipt does not say of each paragraph: it is the rule, and the receipt records what differs. */
const untouched: ReceiptEntry = {
  step: 'split-lines',
  reason: 'It is a line of text, and nothing spoke for anything else.',
};

/** Line ends as `splitLines` has them. */
const lineEnd = /\r\n|[\n\v\f\r\u2028\u2029]/gu;

/**
 * The parts of an article in the order of the received text, each with the line that it stood on, what it is, which steps
 * touched it and why, and the notes on it. What Lectern added stands at its place; of a page, what was set aside stands last.
 *
 * @param received the text that was parsed; ranges are in its UTF-16 units
 * @example
 * explainParts('A caption.Credit: EPA', article)[0]
 * //=> { place: 'Line 1. ', kind: 'Caption 1, credited to EPA', why: [{ step: 'split-credits', … }], … }
 */
export function explainParts(received: string, article: Article): ExplainedPart[] {
  const whyAt = byPlace(article.receipt);
  const notesAt = byPlace(article.notes);
  const lineAt = lineNumbers(received);
  const kindOf = kindsOf();
  return inOrder(article).map(({ part, block }) => {
    const { range } = part;
    const why = range ? whyAt(range) : [];
    const isPlainParagraph = 'type' in part && part.type === 'paragraph' && why.length === 0;
    return {
      place: range ? placeOf(range, lineAt) : 'suggested' in part ? 'Added by Lectern. ' : '',
      kind: kindOf(part),
      text: range ? received.slice(...range) : [part.text, creditOf(part)].join(' ').trim(),
      ...(range && { range }),
      ...(block !== undefined && { block }),
      why: isPlainParagraph && range ? [untouched] : why,
      notes: range ? notesAt(range) : [],
    };
  });
}

const creditOf = (part: Block | SetAside): string => ('creditText' in part ? (part.creditText ?? '') : '');

interface Ordered {
  readonly part: Block | SetAside;
  readonly block?: number;
}

/** What Lectern added has no place of its own: it stands before the block that follows it. */
function inOrder({ blocks, setAside }: Article): Ordered[] {
  let next = Infinity;
  const placed = blocks
    .map((part, block) => ({ part, block }))
    .toReversed()
    .map((entry) => ({ ...entry, start: (next = entry.part.range?.[0] ?? next) }))
    .toReversed();
  const aside = setAside.map((part) => ({ part, start: part.range?.[0] ?? Infinity }));
  return [...placed, ...aside].sort((a, b) => (a.start === b.start ? 0 : a.start - b.start));
}

/** Looks up what stands in a range. Entries and parts are both in order, so one walk serves them all. */
export function byPlace<Entry extends { readonly range?: Range }>(
  entries: readonly Entry[],
): (range: Range) => Entry[] {
  const sorted = entries
    .flatMap((entry) => (entry.range ? [{ entry, at: entry.range[0] }] : []))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return ([start, end]) => {
    const found: Entry[] = [];
    for (; (sorted[next]?.at ?? Infinity) < end; next += 1) {
      const { entry, at } = sorted[next] ?? {};
      if (entry && at !== undefined && at >= start) found.push(entry);
    }
    return found;
  };
}

/** Tells the line of a place, counted from 1; places must come in order. */
function lineNumbers(received: string): (place: number) => number {
  const ends = received.matchAll(lineEnd);
  let line = 1;
  let end = ends.next();
  return (place) => {
    for (; !end.done && end.value.index < place; end = ends.next()) line += 1;
    return line;
  };
}

function placeOf([start, end]: Range, lineAt: (place: number) => number): string {
  const first = lineAt(start);
  const last = lineAt(end);
  return first === last ? `Line ${first}. ` : `Lines ${first} to ${last}. `;
}
