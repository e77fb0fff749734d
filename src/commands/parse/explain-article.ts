import type { Article, Evidence } from '../../article/article.ts';
import type { ExplainedPart } from '../../article/explain-parts.ts';
import { explainParts } from '../../article/explain-parts.ts';
import { readingLevel } from '../../markdown/reading-level.ts';
import type { Received } from '../content/read-received.ts';
import type { PlacedMention } from './mentions-in.ts';
import { wrapText } from './wrap-text.ts';

/** What a listing is about. */
export interface Explained {
  /** The file's name, on one line. */
  readonly name: string;
  readonly received: Received;
  readonly article: Article;
  readonly mentions: readonly PlacedMention[];
}

/**
 * An article as a listing for people, to be read or listened to: each received line with its number, what it is, which step
 * said so and why; notes on faults of the source at their place. Plain lines of words: no colours, no drawn frames.
 *
 * @param columns - How wide the terminal is; no line is longer.
 *
 * @example
 * Lines 3 to 4. Caption 1, credited to EPA.
 *   Smoke over the port. Credit: EPA
 *   Why: The line ends in a credit. (split-credits)
 */
export function explainArticle(explained: Explained, columns: number): string {
  const { received, article, mentions } = explained;
  const parts = explainParts(received.text, article);
  const lines = [
    ...head(explained, columns),
    ...parts.flatMap((part) => ['', ...partLines(part, mentions, columns)]),
    ...elsewhere(article, parts, columns),
  ];
  return `${lines.join('\n')}\n`;
}

function head({ name, received, article }: Explained, columns: number): string[] {
  const { language, title, titleFrom, byline, published, notes } = article;
  const kind = received.type === 'html' ? 'A page' : 'Text';
  const sentences = [
    `${kind} in ${received.encoding}. Language: ${language === '' ? 'unknown' : language}.`,
    `Title, ${titleFrom === 'suggested' ? 'made of the first words' : 'as received'}: ${title}`,
    ...(byline === undefined ? [] : [`Byline: ${byline}`]),
    ...(published === undefined ? [] : [`Published: ${published}`]),
    ...levelLine(article),
    `Notes on faults of the source: ${notes.length === 0 ? 'none' : notes.length}.`,
  ];
  return [...wrapText(name, columns, 0), ...sentences.flatMap((line) => wrapText(line, columns, 0))];
}

/** How hard the article's own sentences are: captions, credits and headings are none. */
function levelLine({ blocks, language }: Article): string[] {
  const text = blocks.flatMap(({ type, text: words }) => (prose.has(type) ? [words] : [])).join('\n\n');
  const level = readingLevel(text, language === '' ? 'und' : language);
  if (!level) return [];
  return level.scale === 'grade'
    ? [`Reading level: ${level.score} years of school (Flesch and Kincaid).`]
    : [`Reading level: ${level.score} of 100 (LIX; under 40 is easy, over 60 hard).`];
}

const prose: ReadonlySet<string> = new Set(['paragraph', 'quote', 'listItem']);

function partLines(part: ExplainedPart, mentions: readonly PlacedMention[], columns: number): string[] {
  const { place, kind, text, why, notes } = part;
  const names = mentions.filter((mention) => isIn(mention, part));
  return [
    ...wrapText(`${place}${kind}.`, columns, 0),
    ...wrapText(text, columns, 2),
    ...why.flatMap(({ step, reason, evidence }) => [
      ...wrapText(`Why: ${reason} (${step})`, columns, 2),
      ...(evidence ? wrapText(`Weighed: ${weights(evidence)}.`, columns, 2) : []),
    ]),
    ...notes.flatMap(({ code, message, suggestion }) =>
      wrapText(`Note: ${message}${suggestion === undefined ? '' : ` ${suggestion}`} (${code})`, columns, 2),
    ),
    ...names.flatMap(({ name, text: spelling }) => wrapText(`Name: ${spelling} (${name})`, columns, 2)),
  ];
}

function isIn({ range, block }: PlacedMention, part: ExplainedPart): boolean {
  if (block !== undefined) return block === part.block;
  return part.range !== undefined && range[0] >= part.range[0] && range[0] < part.range[1];
}

const weights = (evidence: readonly Evidence[]): string =>
  evidence
    .map(({ says, weight }) => `${says} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`)
    .join(', ');

/** What has no place of its own: of a page, all notes and what the steps did. */
function elsewhere(article: Article, parts: readonly ExplainedPart[], columns: number): string[] {
  const told = new Set(parts.flatMap(({ why, notes }) => [...why, ...notes]));
  const notes = article.notes.filter((note) => !told.has(note));
  const entries = article.receipt.filter((entry) => !told.has(entry));
  return [
    ...(notes.length > 0 ? ['', ...wrapText('Notes on the whole article.', columns, 0)] : []),
    ...notes.flatMap(({ code, message }) => wrapText(`${message} (${code})`, columns, 2)),
    ...(entries.length > 0 ? ['', ...wrapText('What the steps did, in their order.', columns, 0)] : []),
    ...entries.flatMap(({ step, reason }) => wrapText(`${reason} (${step})`, columns, 2)),
  ];
}
