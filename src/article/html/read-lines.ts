import { cleanText } from '../white-space.ts';
import { isProse } from './is-prose.ts';
import type { Page, PageNode } from './page.ts';
import { measureElements, type Measure } from './measure-elements.ts';
import type { AlternativeText, PageLine, PageText, Place } from './place.ts';
import { placeIn } from './place-of.ts';
import { blockTags, unseenTags } from './rules/tags.ts';

const pagePlace: Place = {
  kind: 'paragraph',
  because: '',
  inFigure: false,
  paragraph: 0,
  isMain: false,
  isLink: false,
  isBold: false,
};
/** Inline elements that mark words of a sentence: they do not divide a caption. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code em i mark q rb rp rt ruby s strong sub sup u wbr font br img'.split(' '),
);
/** Longer bold text is a bold sentence, or a lead. */
const longestSubhead = 90;
/** Between the cells of a row that is one line. */
const cellMark = ' | ';

/**
 * The lines of a page, each with what the markup around it says: in document order, nothing left out but what no browser
 * shows as text (scripts, styles, drawings). And the pictures' alternative texts, with their places.
 *
 * @param page from `readPage`
 */
export function readLines(page: Page): PageText {
  return new LineReader(page).read();
}

interface OpenElement {
  readonly node: PageNode;
  readonly place: Place;
  readonly block: number;
  readonly breaks: boolean;
  /** What is added to the line where the element ends. */
  readonly closing: string;
}

/** The line that is being read. */
interface Growing {
  text: string;
  /** -1 as long as it holds nothing. */
  at: number;
  place: Place;
  block: number;
  linked: number;
  bold: number;
}

const nothing: Readonly<Growing> = { text: '', at: -1, place: pagePlace, block: 0, linked: 0, bold: 0 };

class LineReader {
  readonly #nodes: readonly PageNode[];
  readonly #measure: Measure;
  readonly #lines: PageLine[] = [];
  readonly #alternatives: AlternativeText[] = [];
  readonly #open: OpenElement[] = [];
  #line: Growing = { ...nothing };
  /** A second break in a row ends a paragraph. */
  #lineBreaks = 0;
  /** The end of the table's row that is read as one line. */
  #rowEnd = 0;
  #isGlued = false;
  /** The end of what was added last: to look at the end of a growing line copies all of it. */
  #lastText = '';

  constructor(page: Page) {
    this.#nodes = page.nodes;
    this.#measure = measureElements(page);
  }

  read(): PageText {
    const nodes = this.#nodes;
    for (let i = 0; i < nodes.length;) {
      const node = nodes[i];
      if (!node) break;
      this.#leaveUntil(i);
      if (node.tag === '' && i > 0) this.#addText(node.text, i);
      const isRead = !unseenTags.has(node.tag) && (node.tag === '' || this.#enter(node, i));
      i = isRead ? i + 1 : node.end;
    }
    this.#leaveUntil(Infinity);
    this.#flush(false);
    return { lines: withoutEndlessLink(this.#lines), alternatives: this.#alternatives };
  }

  #leaveUntil(at: number): void {
    for (let last = this.#open.at(-1); last && last.node.end <= at; last = this.#open.at(-1)) {
      if (last.closing !== '' && this.#line.at >= 0) this.#line.text += last.closing;
      if (last.breaks) this.#flush(!blockTags.has(last.node.tag));
      this.#open.pop();
    }
  }

  /** @returns whether to go on inside it */
  #enter(node: PageNode, at: number): boolean {
    const outer = this.#open.at(-1);
    const around = outer?.place ?? pagePlace;
    const inRow = at < this.#rowEnd;
    const startsRow = node.tag === 'tr' && !inRow && this.#measure.isPlainRow(at);
    const inside = placeIn(around, node, at, this.#measure(at));
    const place: Place = startsRow && inside.kind === 'paragraph' ? { ...inside, kind: 'listItem' } : inside;
    const isBlock = blockTags.has(node.tag) && !inRow;
    if (!isBlock && around.paragraph > 0 && place.reason !== undefined && around.reason === undefined) {
      this.#takeOut(node, at, place);
      return false;
    }
    const divides =
      place.reason !== around.reason ||
      place.kind !== around.kind ||
      (around.caption !== undefined && !phrasing.has(node.tag));
    if (isBlock || divides) this.#flush(!isBlock);
    if (startsRow) this.#rowEnd = node.end;
    else if (inRow && (node.tag === 'td' || node.tag === 'th')) this.#endCell();
    if (node.tag === 'br') this.#addBreak();
    const alternative = node.tag === 'img' ? cleanText(node.attributes.alt ?? '') : '';
    if (alternative !== '') this.#alternatives.push({ text: alternative, place, at });
    const block = isBlock ? at : (outer?.block ?? 0);
    this.#open.push({ node, place, breaks: isBlock || divides, block, closing: this.#openReading(node) });
    return true;
  }

  /** Text inside a sentence that is no part of it (hidden, for instance) becomes a line of its own; the sentence goes on. */
  #takeOut(node: PageNode, at: number, place: Place): void {
    let text = '';
    for (let i = at; i < node.end; i += 1) text += this.#nodes[i]?.text ?? '';
    const clean = cleanText(text);
    if (clean !== '')
      this.#lines.push({ text: clean, place, at, block: at, linked: 0, bold: 0, isGlued: false });
  }

  /** The reading above a word follows it in brackets, as browsers without ruby show it (HTML standard, 4.5.12). */
  #openReading({ tag }: PageNode): string {
    if (tag !== 'rt' || this.#line.at < 0 || /[（(]\s*$/u.test(this.#lastText)) return '';
    this.#line.text += '（';
    return '）';
  }

  #endCell(): void {
    const { text } = this.#line;
    if (text !== '' && !text.endsWith(cellMark)) this.#line.text = text.trimEnd() + cellMark;
  }

  #addBreak(): void {
    this.#lineBreaks += 1;
    if (this.#lineBreaks > 1 || this.#isSubhead()) this.#flush(false);
    else if (this.#line.text !== '') this.#line.text += '\n';
  }

  /** Bold from its start to a break: a headline or a subhead, with its text on the next line of the same paragraph. */
  #isSubhead(): boolean {
    const { text, bold, place } = this.#line;
    // First the length: a line of a million breaks must not be trimmed at each of them.
    if (bold === 0 || place.kind !== 'paragraph' || text.length > 2 * longestSubhead) return false;
    const { length } = text.trim();
    return length > 0 && length <= longestSubhead && bold >= length * 0.95;
  }

  #addText(text: string, at: number): void {
    const line = this.#line;
    if (/\S/u.test(text)) {
      const { place = pagePlace, block = 0 } = this.#open.at(-1) ?? {};
      if (line.at < 0) {
        Object.assign(line, { at, place, block });
        if (/^\s/u.test(text)) this.#isGlued = false;
      }
      this.#lineBreaks = 0;
      const length = text.trim().length;
      if (place.isLink) line.linked += length;
      if (place.isBold) line.bold += length;
    } else this.#isGlued &&= line.at >= 0;
    this.#lastText = text.slice(-3);
    if (line.at >= 0) line.text += text;
  }

  /** @param isInline whether the line ends inside a sentence's run of elements, not with a block */
  #flush(isInline: boolean): void {
    this.#lineBreaks = 0;
    const { text, at, place, block, linked, bold } = this.#line;
    if (at < 0) {
      this.#isGlued &&= isInline;
      return;
    }
    const clean = cleanText(text.endsWith(cellMark) ? text.slice(0, -cellMark.length) : text);
    const share = (part: number): number => Math.min(1, part / clean.length);
    this.#lines.push({
      text: clean,
      place,
      at,
      block,
      linked: share(linked),
      bold: share(bold),
      isGlued: this.#isGlued,
    });
    this.#line = { ...nothing };
    this.#isGlued = isInline && !/\s$/u.test(text);
  }
}

/** A link that nobody closed makes all text a link: then links tell nothing. */
function withoutEndlessLink(lines: readonly PageLine[]): readonly PageLine[] {
  let all = 0;
  let linked = 0;
  for (const line of lines) {
    if (line.place.reason !== undefined || !isProse(line.text)) continue;
    all += line.text.length;
    linked += line.linked * line.text.length;
  }
  return linked > all * 0.9 ? lines.map((line) => ({ ...line, linked: 0 })) : lines;
}
