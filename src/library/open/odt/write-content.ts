import { escapeHtml, startTag } from '../write-html.ts';
import { readXml } from '../xml/read-xml.ts';
import type { OdtStyles, StyledKind } from './read-styles.ts';

/** What is no text of the document: earlier versions, remarks in the margin, a table of contents that a reader has anyway. */
const left: ReadonlySet<string> = new Set(
  (
    'text:tracked-changes office:annotation office:forms office:scripts office:font-face-decls office:automatic-styles ' +
    'text:table-of-content text:sequence-decls text:variable-decls text:user-field-decls draw:object math:math ' +
    'table:covered-table-cell draw:glue-point office:event-listeners table:shapes'
  ).split(' '),
);
/** Elements that are the same in HTML. */
const plain: ReadonlyMap<string, string> = new Map([
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
  ['text:ruby', 'ruby'],
  ['text:ruby-text', 'rt'],
]);
/** More spaces in a row than this are a drawing made of letters. */
const mostSpaces = 80;

/** A paragraph that is being read. */
interface Paragraph {
  readonly tag: string;
  readonly kind: StyledKind;
  text: string;
  /** Its pictures, and boxes of text that are set beside it: they follow it. */
  after: string;
}

/**
 * The text of an OpenDocument (content.xml; OpenDocument 1.3, part 3) as HTML: headings, paragraphs, lists, tables, quotations,
 * captions, notes, and pictures by their place in the file.
 */
export function writeContent(xml: string, styles: OdtStyles): string {
  const writer = new ContentWriter(styles);
  readXml(xml, {
    open: (name, attributes) => {
      writer.open(name, attributes);
    },
    close: (name) => {
      writer.close(name);
    },
    text: (text) => {
      writer.text(text);
    },
  });
  return writer.finish();
}

class ContentWriter {
  readonly #styles: OdtStyles;
  #html = '';
  #notes = '';
  /** Paragraphs inside paragraphs: those of a box, of a note. */
  readonly #open: Paragraph[] = [];
  readonly #closing: string[] = [];
  #leftDepth = 0;
  #picture: { address: string; title: string; description: string } | undefined;
  #label: 'description' | 'title' | undefined;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#leftDepth > 0 || left.has(name)) {
      this.#leftDepth += 1;
      return;
    }
    this.#closing.push(this.#start(name, attributes));
  }

  close(name: string): void {
    if (this.#leftDepth > 0) {
      this.#leftDepth -= 1;
      return;
    }
    const closing = this.#closing.pop() ?? '';
    if (name === 'text:h' || name === 'text:p') this.#endParagraph();
    else if (name === 'draw:frame') this.#endPicture();
    else if (name === 'text:note-body') this.#endNote();
    else if (name === 'svg:title' || name === 'svg:desc') this.#label = undefined;
    else this.#write(closing);
  }

  text(text: string): void {
    if (this.#leftDepth > 0) return;
    if (this.#label && this.#picture) this.#picture[this.#label] += text;
    else if (this.#open.length > 0) this.#write(escapeHtml(text));
  }

  finish(): string {
    while (this.#open.length > 0) this.#endParagraph();
    return this.#html + this.#notes;
  }

  /** @returns what its end writes */
  #start(name: string, attributes: Readonly<Record<string, string>>): string {
    const style = attributes['text:style-name'];
    switch (name) {
      case 'text:h':
        this.#startParagraph(
          `h${Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1)))}`,
          style,
        );
        return '';
      case 'text:p':
        this.#startParagraph('p', style);
        return '';
      case 'text:span':
        if (!this.#styles.isBold(style)) return '';
        this.#write('<b>');
        return '</b>';
      case 'text:a':
        this.#write(startTag('a', { href: attributes['xlink:href'] }));
        return '</a>';
      case 'text:s':
        this.#write(' '.repeat(Math.min(mostSpaces, Math.max(1, Number(attributes['text:c'] ?? 1)))));
        return '';
      case 'text:tab':
        this.#write(' ');
        return '';
      case 'text:line-break':
        this.#write('<br>');
        return '';
      default:
        return this.#startOther(name, attributes);
    }
  }

  #startOther(name: string, attributes: Readonly<Record<string, string>>): string {
    const tag = plain.get(name);
    if (tag !== undefined) {
      this.#write(`<${tag}>`);
      return `</${tag}>`;
    }
    if (name === 'draw:frame') this.#picture = { address: '', title: '', description: '' };
    // The first form of a picture is the best one; the others stand in for it (OpenDocument 1.3, part 3, 10.4.2).
    else if (name === 'draw:image' && this.#picture) this.#picture.address ||= attributes['xlink:href'] ?? '';
    else if (name === 'svg:title') this.#label = 'title';
    else if (name === 'svg:desc') this.#label = 'description';
    else if (name === 'text:note-citation') {
      this.#write('<sup>[');
      return ']</sup>';
    } else if (name === 'text:note-body') this.#startNote();
    return '';
  }

  #startParagraph(tag: string, style: string | undefined): void {
    const kind = this.#styles.kindOf(style);
    const text = this.#styles.isBold(style) && tag === 'p' ? '<b>' : '';
    this.#open.push({ tag: kind === 'title' ? 'h1' : tag, kind, text, after: '' });
  }

  #endParagraph(): void {
    const ended = this.#open.pop();
    if (!ended) return;
    const html = paragraphHtml(ended);
    const around = this.#open.at(-1);
    // HTML has no paragraph inside a paragraph: a box follows the one that it is set in.
    if (around) around.after += html;
    else this.#html += html;
  }

  #endPicture(): void {
    const { address = '', title = '', description = '' } = this.#picture ?? {};
    this.#picture = undefined;
    if (address === '') return;
    const alt = description.trim() === '' ? title : description;
    const html = `<p>${startTag('img', { src: address, alt })}</p>\n`;
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.after += html;
    else this.#html += html;
  }

  #startNote(): void {
    const number = /\[([^\]]*)\]<\/sup>$/u.exec(this.#open.at(-1)?.text ?? '')?.[1] ?? '';
    // The paragraphs of a note stand in the one that it is a note to.
    this.#open.push({ tag: 'p', kind: 'plain', text: `[${number}] `, after: '' });
  }

  #endNote(): void {
    const note = this.#open.pop();
    if (note) this.#notes += joinNote(note);
  }

  #write(html: string): void {
    if (html === '') return;
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.text += html;
    else this.#html += html;
  }
}

function paragraphHtml({ tag, kind, text, after }: Paragraph): string {
  const inner = text.startsWith('<b>') && tag === 'p' && !text.includes('</b>') ? `${text}</b>` : text;
  if (inner.replace(/<\/?b>/gu, '').trim() === '') return after;
  // The caption of a picture stands below it, also where both are set in one paragraph.
  if (kind === 'caption') return `${after}<p class="caption">${inner}</p>\n`;
  if (kind === 'quote') return `<blockquote><p>${inner}</p></blockquote>\n${after}`;
  if (kind === 'standfirst') return `<p class="standfirst">${inner}</p>\n${after}`;
  return `<${tag}>${inner}</${tag}>\n${after}`;
}

/** The number and the first paragraph of a note are one line. */
function joinNote({ text, after }: Paragraph): string {
  return after.startsWith('<p>') ? `<p>${text}${after.slice('<p>'.length)}` : `<p>${text}</p>\n${after}`;
}
