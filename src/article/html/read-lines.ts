import { cleanText } from '../white-space.ts';
import type { Page, PageNode } from './page.ts';
import type { PageLine, Place } from './place.ts';
import { placeIn, type Inside } from './place-of.ts';
import { blockTags, unseenTags } from './rules/tags.ts';

const pagePlace: Place = {
  kind: 'paragraph',
  because: '',
  inFigure: false,
  isMain: false,
  isLink: false,
  isBold: false,
};
/** Sentences, not labels: only so long a text counts as prose when nothing is known about the page yet. */
const leastProse = 80;
/** An element with a third of the page's prose is its article, or holds it. */
const mostShare = 0.35;
/** Inline elements that mark words of a sentence: they do not divide a caption. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code em i mark q s strong sub sup u wbr font br img'.split(' '),
);

/**
 * The lines of a page, each with what the markup around it says: in document order, nothing left out but what no browser
 * shows as text (scripts, styles, drawings).
 *
 * @param page from `readPage`
 */
export function readLines(page: Page): readonly PageLine[] {
  return new LineReader(page).read();
}

interface OpenElement {
  readonly node: PageNode;
  readonly place: Place;
  readonly block: number;
  readonly breaks: boolean;
}

class LineReader {
  readonly #nodes: readonly PageNode[];
  readonly #sums: Sums;
  readonly #lines: PageLine[] = [];
  readonly #open: OpenElement[] = [];
  #text = '';
  #at = -1;
  #linked = 0;
  #bold = 0;
  #place: Place = pagePlace;
  #block = 0;
  /** A second break in a row ends a paragraph. */
  #lineBreaks = 0;

  constructor({ nodes }: Page) {
    this.#nodes = nodes;
    this.#sums = sumUp(nodes);
  }

  read(): readonly PageLine[] {
    const nodes = this.#nodes;
    for (let i = 0; i < nodes.length;) {
      const node = nodes[i];
      if (!node) break;
      this.#leaveUntil(i);
      if (node.tag === '' && i > 0) this.#addText(node.text, i);
      else if (unseenTags.has(node.tag)) {
        i = node.end;
        continue;
      } else this.#enter(node, i);
      i += 1;
    }
    this.#leaveUntil(Infinity);
    this.#flush();
    return this.#lines;
  }

  #leaveUntil(at: number): void {
    for (let last = this.#open.at(-1); last && last.node.end <= at; last = this.#open.at(-1)) {
      if (last.breaks) this.#flush();
      this.#open.pop();
    }
  }

  #enter(node: PageNode, at: number): void {
    const outer = this.#open.at(-1);
    const around = outer?.place ?? pagePlace;
    const place = placeIn(around, node, at, this.#inside(at));
    const isBlock = blockTags.has(node.tag);
    const breaks =
      isBlock ||
      place.reason !== around.reason ||
      place.kind !== around.kind ||
      (around.caption !== undefined && !phrasing.has(node.tag));
    if (breaks) this.#flush();
    if (node.tag === 'br') this.#addBreak();
    this.#open.push({ node, place, breaks, block: isBlock ? at : (outer?.block ?? 0) });
  }

  #addBreak(): void {
    this.#lineBreaks += 1;
    if (this.#lineBreaks > 1) this.#flush();
    else if (this.#text !== '') this.#text += '\n';
  }

  #addText(text: string, at: number): void {
    if (/\S/u.test(text)) {
      if (this.#at < 0) {
        this.#at = at;
        this.#place = this.#open.at(-1)?.place ?? pagePlace;
        this.#block = this.#open.at(-1)?.block ?? 0;
      }
      this.#lineBreaks = 0;
      const { isLink, isBold } = this.#open.at(-1)?.place ?? pagePlace;
      const length = text.trim().length;
      if (isLink) this.#linked += length;
      if (isBold) this.#bold += length;
    }
    if (this.#at >= 0) this.#text += text;
  }

  #flush(): void {
    this.#lineBreaks = 0;
    if (this.#at < 0) return;
    const text = cleanText(this.#text);
    if (text !== '') {
      this.#lines.push({
        text,
        place: this.#place,
        at: this.#at,
        block: this.#block,
        linked: Math.min(1, this.#linked / text.length),
        bold: Math.min(1, this.#bold / text.length),
      });
    }
    this.#text = '';
    this.#at = -1;
    this.#linked = 0;
    this.#bold = 0;
  }

  #inside(at: number): Inside {
    const { prose, text, headlines } = this.#sums;
    const end = this.#nodes[at]?.end ?? at;
    const between = (sums: Float64Array): number => (sums[end] ?? 0) - (sums[at] ?? 0);
    const all = prose.at(-1) ?? 0;
    return {
      isMost: all > 0 && between(prose) > all * mostShare,
      holdsHeadline: between(headlines) > 0,
      characters: between(text),
      prose: between(prose),
      ...(this.#nodes[at]?.tag === 'figure' && this.#figureHolds(at, end)),
    };
  }

  #figureHolds(at: number, end: number): Pick<Inside, 'isOnePicture' | 'isQuote'> {
    let captions = 0;
    let pictures = 0;
    let quotes = 0;
    for (let i = at + 1; i < end; i += 1) {
      const tag = this.#nodes[i]?.tag ?? '';
      if (tag === 'figure' || tag === 'table' || tag === 'pre') return {};
      if (tag === 'figcaption') captions += 1;
      else if (tag === 'img' || tag === 'picture' || tag === 'video' || tag === 'iframe') pictures += 1;
      else if (tag === 'blockquote') quotes += 1;
    }
    return { isOnePicture: captions < 2 && quotes === 0, isQuote: quotes > 0 && pictures === 0 };
  }
}

/** Running sums over the nodes, so that what an element holds is one subtraction. */
interface Sums {
  readonly prose: Float64Array;
  readonly text: Float64Array;
  readonly headlines: Float64Array;
}

function sumUp(nodes: readonly PageNode[]): Sums {
  const prose = new Float64Array(nodes.length + 1);
  const text = new Float64Array(nodes.length + 1);
  const headlines = new Float64Array(nodes.length + 1);
  let paragraphEnd = 0;
  let unseenEnd = 0;
  nodes.forEach((node, i) => {
    if (node.tag === 'p') paragraphEnd = Math.max(paragraphEnd, node.end);
    if (unseenTags.has(node.tag)) unseenEnd = Math.max(unseenEnd, node.end);
    const length = node.tag !== '' || i < unseenEnd ? 0 : node.text.trim().length;
    const isProse = i < paragraphEnd || length >= leastProse;
    prose[i + 1] = (prose[i] ?? 0) + (isProse ? length : 0);
    text[i + 1] = (text[i] ?? 0) + length;
    headlines[i + 1] = (headlines[i] ?? 0) + (node.tag === 'h1' ? 1 : 0);
  });
  return { prose, text, headlines };
}
