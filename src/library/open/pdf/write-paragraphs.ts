import { escapeHtml } from '../write-html.ts';
import { endsSentence, joinLines } from './join-lines.ts';
import type { PrintedLine } from './read-lines.ts';

/** Letters so much larger than those of the text set a heading. */
const headingSize = 1.12;
const headlineSize = 1.25;
/** A longer one is a pull quote, or a lead in large letters. */
const longestHeading = 200;
const longestSubhead = 80;
const leastStandfirst = 40;
const mostHeadingLines = 4;
const bullet = /^[•‣◦▪●■▸➢✓]\s*/u;

interface Paragraph {
  readonly lines: PrintedLine[];
}

/** How most of the text is set. */
interface BodyType {
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline, in points. */
  readonly leading: number;
}

/**
 * Printed lines as HTML: what is set in larger letters is a heading, the largest on the first page the headline; a gap, an
 * indent or a short line ends a paragraph; one that ends nowhere goes on in the next column, or on the next page.
 *
 * @param lines in the order of reading, without running heads
 */
export function writeParagraphs(lines: readonly PrintedLine[]): string {
  const body = bodyOf(lines);
  const paragraphs = divide(lines, body);
  const levels = headingLevels(paragraphs, body);
  let html = '';
  let isList = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const text = joinLines(paragraph.lines.map((line) => line.text));
    const isItem = bullet.test(text);
    if (isItem !== isList) html += isItem ? '<ul>\n' : '</ul>\n';
    isList = isItem;
    const level = levels.get(paragraph);
    if (isItem) html += `<li>${escapeHtml(text.replace(bullet, ''))}</li>\n`;
    else if (isStandfirst(text, level, levels.get(paragraphs[i - 1] ?? paragraph)))
      html += `<p class="standfirst">${escapeHtml(text)}</p>\n`;
    else if (level !== undefined) html += `<h${level}>${escapeHtml(text)}</h${level}>\n`;
    else if (isSubhead(paragraph, paragraphs[i + 1], body)) html += `<p><b>${escapeHtml(text)}</b></p>\n`;
    else html += `<p>${escapeHtml(text)}</p>\n`;
  }
  return isList ? `${html}</ul>\n` : html;
}

/** Words in larger letters right below the headline say what the article is about; a heading there would have no text above it. */
function isStandfirst(text: string, level: number | undefined, above: number | undefined): boolean {
  return level !== undefined && level > 1 && above === 1 && text.length >= leastStandfirst;
}

function bodyOf(lines: readonly PrintedLine[]): BodyType {
  const size =
    commonest(
      lines,
      (line) => line.size,
      (line) => line.text.length,
    ) ?? 10;
  const inBody = lines.filter((line) => line.size === size);
  const font =
    commonest(
      inBody,
      (line) => line.font,
      (line) => line.text.length,
    ) ?? '';
  const steps = inBody.flatMap((line, i) => {
    const next = inBody[i + 1];
    return next?.column === line.column ? [Math.round((next.y - line.y) * 2) / 2] : [];
  });
  const down = steps.filter((step) => step > 0.8 * size && step < 3 * size);
  return {
    size,
    font,
    leading:
      commonest(
        down,
        (step) => step,
        () => 1,
      ) ?? 1.3 * size,
  };
}

function divide(lines: readonly PrintedLine[], body: BodyType): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [i, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    const last = current?.lines.at(-1);
    if (current && last && goesOn(current.lines, last, line, lines[i + 1], body)) current.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  return paragraphs;
}

/** Whether a line belongs to the paragraph that the last line belongs to. */
function goesOn(
  paragraph: readonly PrintedLine[],
  last: PrintedLine,
  line: PrintedLine,
  next: PrintedLine | undefined,
  body: BodyType,
): boolean {
  const isLarge = last.size > headingSize * body.size;
  if (bullet.test(line.text) || Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const isItem = bullet.test(paragraph[0]?.text ?? '');
  const isFirst = !isItem && isFirstLine(last, line, next);
  const step = line.y - last.y;
  const isBelow =
    line.page === last.page && step > 0 && step < 1.35 * (isLarge ? 1.45 * last.size : body.leading);
  // A headline is broken where its maker wants; above columns, each of its lines may stand for itself.
  if (isLarge) return isBelow && line.font === last.font;
  if (line.column !== last.column) {
    return /^\p{Ll}/u.test(line.text) || (!hasRoom(last, line) && !isFirst && !endsSentence(last.text));
  }
  return isBelow && !isFirst && !hasRoom(last, line) && !(paragraph.length === 1 && isLabel(last, line));
}

/** A short line in a type of its own: a byline, a subhead that is no larger than the text. */
function isLabel(last: PrintedLine, line: PrintedLine): boolean {
  const isShort = last.text.length <= longestSubhead && !endsSentence(last.text);
  return last.font !== line.font && isShort && /^["“«„¿¡]?[\p{Lu}\p{Lo}]/u.test(line.text);
}

/** Set in, unless the lines around it are: a whole block that is set in is a quotation or a list. */
function isFirstLine(last: PrintedLine, line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (line.x - line.edges.left < 0.7 * line.size) return false;
  const isBlock = next?.column === line.column && Math.abs(next.x - line.x) < 1;
  return !isBlock && (last.column !== line.column || last.x - last.edges.left < 0.5 * last.size);
}

/** Whether the first word of a line would have found room at the end of the line above: then a new line was wanted. */
function hasRoom({ right, edges, text, x, size }: PrintedLine, line: PrintedLine): boolean {
  const letter = (right - x) / Math.max(1, text.length);
  const word = /^\S*/u.exec(line.text)?.[0].length ?? 0;
  return edges.right - right > (word + 1) * letter + 1.5 * size;
}

/** The headline is the largest; the other sizes are levels from the second on. */
function headingLevels(paragraphs: readonly Paragraph[], body: BodyType): ReadonlyMap<Paragraph, number> {
  const large = paragraphs.filter((paragraph) => isHeading(paragraph, body));
  const sizeOf = ({ lines }: Paragraph): number => lines[0]?.size ?? 0;
  const firstPage = paragraphs[0]?.lines[0]?.page ?? 0;
  const onFirst = large.filter(
    ({ lines }) => lines[0]?.page === firstPage && sizeOf({ lines }) >= headlineSize * body.size,
  );
  const headline = onFirst.reduce<Paragraph | undefined>(
    (found, one) => (found === undefined || sizeOf(one) > sizeOf(found) ? one : found),
    undefined,
  );
  const others = large.filter((paragraph) => paragraph !== headline);
  const sizes = [...new Set(others.map((paragraph) => Math.round(sizeOf(paragraph))))].sort(
    (one, other) => other - one,
  );
  const levels = new Map(
    others.map((paragraph) => [paragraph, Math.min(6, 2 + sizes.indexOf(Math.round(sizeOf(paragraph))))]),
  );
  return headline ? levels.set(headline, 1) : levels;
}

function isHeading({ lines }: Paragraph, { size }: BodyType): boolean {
  const text = joinLines(lines.map((line) => line.text));
  if (!lines.every((line) => line.size >= headingSize * size) || lines.length > mostHeadingLines)
    return false;
  return text.length <= longestHeading && /\p{L}/u.test(text) && !/[.,;]["”’»]?$/u.test(text);
}

/** A short line in another type than the text below it: bold, nearly always. Its other signs are weighed in `parseArticle`. */
function isSubhead({ lines }: Paragraph, below: Paragraph | undefined, { size, font }: BodyType): boolean {
  const [line] = lines;
  const next = below?.lines[0];
  if (!line || !next || lines.length > 2 || line.font === font || next.font !== font) return false;
  const text = joinLines(lines.map((one) => one.text));
  return (
    line.size > 0.95 * size &&
    text.length <= longestSubhead &&
    /^[\p{Lu}\p{Lo}\p{N}“"«„¿¡]/u.test(text) &&
    !/[.,;:]$/u.test(text)
  );
}

function commonest<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
  weightOf: (item: Item) => number,
): Value | undefined {
  const counts = new Map<Value, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + weightOf(item));
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
