import type { Article, Block, Range, SetAside } from './article.ts';

/** One received line beside what became of it. */
export interface ReceiptLine {
  /** The line as it was received. */
  readonly received: string;
  /** What it is on the page, in a reader's words: "Caption 3, credited to Reuters". */
  readonly kind: string;
  /** Why, step by step. */
  readonly reasons: readonly string[];
}

const kinds: Readonly<Record<Exclude<Block['type'], 'caption'>, string>> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  quote: 'Quotation',
  listItem: 'Item of a list',
  title: 'Title',
  byline: 'Byline',
  date: 'Date',
};

/**
 * The receipt of an article for people: every received line in order, what became of it and why. Of a page's HTML,
 * first what is the article, then what was set aside.
 *
 * @param received The text that was parsed; ranges are in its UTF-16 units.
 * @example
 * receiptLines('A caption.Credit: EPA', article)
 * //=> [{ received: 'A caption.Credit: EPA', kind: 'Caption 1, credited to EPA', reasons: ['…'] }]
 */
export function receiptLines(received: string, article: Article): ReceiptLine[] {
  const kindOf = kindsOf();
  const parts = [...article.blocks, ...article.setAside];
  const placed = parts.flatMap((part) => (part.range ? [{ part, range: part.range }] : []));
  if (placed.length === 0) return parts.filter(isReceived).map((part) => withoutPlace(part, kindOf(part)));
  const reasonsIn = reasonsByStart(article);
  return placed
    .sort((a, b) => a.range[0] - b.range[0])
    .map(({ part, range }) => ({
      received: received.slice(...range),
      kind: kindOf(part),
      reasons: reasonsIn(range),
    }));
}

/**
 * Says of one part after the other, in their order, what it is: the captions are counted.
 *
 * @example
 * kindsOf()({ type: 'caption', text: 'Smoke.', credit: 'EPA' }) //=> 'Caption 1, credited to EPA'
 */
export function kindsOf(): (part: Block | SetAside) => string {
  let captions = 0;
  return (part) => {
    if (!('type' in part)) return `Set aside: ${part.reason}`;
    if (part.type !== 'caption') return kinds[part.type];
    captions += 1;
    return `Caption ${captions}, ${part.credit ? `credited to ${part.credit}` : 'without a credit'}`;
  };
}

const isReceived = (part: Block | SetAside): boolean => !('suggested' in part);

/** The parts of a page's HTML have no range: its text is told as it was read out of the markup. */
const withoutPlace = (part: Block | SetAside, kind: string): ReceiptLine => ({
  received: [part.text, 'creditText' in part ? part.creditText : ''].filter(Boolean).join(' '),
  kind,
  reasons: [],
});

/** Looks reasons up by place; entries and parts are both in order, so one walk serves them all. */
function reasonsByStart({ receipt }: Article): (range: Range) => string[] {
  const entries = receipt
    .flatMap(({ range, reason }) => (range ? [{ at: range[0], reason }] : []))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return ([, end]) => {
    const from = next;
    while ((entries[next]?.at ?? Infinity) < end) next += 1;
    return [...new Set(entries.slice(from, next).map(({ reason }) => reason))];
  };
}
