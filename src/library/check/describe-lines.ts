import type { Article, Block, Note, ReceiptEntry } from '../../article/article.ts';
import { byPlace } from '../../article/explain-parts.ts';
import { asideByReader, kindOfLine, type LineKind } from './correct-line.ts';
import { canJoin } from './join-lines.ts';
import { isBlock, isReceived, linesOf, wordsOf, type Line } from './lines-of.ts';
import { readerStep } from './settle.ts';

/** A line as the page shows it. */
export interface DescribedLine {
  readonly line: Line;
  /** Counted from 1 among the lines that were received; a heading that was added has none. */
  readonly number: number | undefined;
  readonly kind: LineKind;
  /** As it was received. */
  readonly words: string;
  /** What its kind does not say, and why it is what it is: sentences. */
  readonly reasons: readonly string[];
  readonly notes: readonly Note[];
  /** Whether it can be joined with the line before. */
  readonly canJoin: boolean;
  /** Whether the signs for what it was taken for hardly outweighed those against it, and the reader has not decided. */
  readonly isUnsure: boolean;
}

/** Where the signs together are worth less, one line in five is something else (1 in 1 + e^1.5). */
const sure = 1.5;

/** All lines of an article in order, each with what became of it, why, and the faults that were noted in it. */
export function describeLines(article: Article, received: string): DescribedLine[] {
  const entriesAt = byPlace(article.receipt);
  const notesAt = byPlace(article.notes);
  let number = 0;
  return linesOf(article).map((line, at, lines) => {
    const { range } = line;
    const entries = range ? entriesAt(range) : [];
    if (isReceived(line)) number += 1;
    return {
      line,
      number: isReceived(line) ? number : undefined,
      kind: kindOfLine(line),
      words: range ? received.slice(...range) : wordsOf(line, received),
      reasons: reasonsFor(line, entries),
      notes: range ? notesAt(range) : [],
      canJoin: canJoin(lines, at),
      isUnsure: isUnsure(entries),
    };
  });
}

function isUnsure(entries: readonly ReceiptEntry[]): boolean {
  if (entries.some(({ step }) => step === readerStep)) return false;
  const evidence = entries.flatMap((entry) => entry.evidence ?? []);
  return evidence.length > 0 && evidence.reduce((sum, { weight }) => sum + weight, 0) < sure;
}

function reasonsFor(line: Line, entries: readonly ReceiptEntry[]): string[] {
  const reasons = [...new Set(entries.map(({ reason }) => reason))];
  if (isBlock(line)) return [...detailsOf(line), ...reasons];
  // The receipt of a page tells no place: there the reason itself is all that is known.
  if (reasons.length > 0) return reasons;
  return [
    line.reason === asideByReader
      ? 'You set it aside.'
      : `Lectern set it aside: ${line.reason.replaceAll('-', ' ')}.`,
  ];
}

function detailsOf({ type, credit, suggested, addedBy }: Block): string[] {
  if (suggested) {
    return [addedBy ? 'This heading is yours.' : 'Lectern suggests this heading: it was not received.'];
  }
  if (type !== 'caption') return [];
  return [credit === undefined ? 'It has no credit.' : `It is credited to ${credit}.`];
}
