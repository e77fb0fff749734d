import { escapeHtml, startTag } from '../write-html.ts';
import { joinLines, plainLetters } from './join-lines.ts';
import type { Pdf } from './open-pdf.ts';
import type { TextContent } from './text-pieces.ts';

type StructTree = NonNullable<Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getStructTree']>>>;
type StructNode = StructTree | StructTree['children'][number];

/** A page by its tags, and how much of its text they name: the rest is furniture (page numbers), or badly tagged. */
export interface TaggedPage {
  readonly html: string;
  readonly named: number;
  readonly unnamed: string;
}

/** Elements of structure (ISO 32000-1, 14.8.4; ISO 32000-2) as elements of HTML; all others are only containers. */
const tags: ReadonlyMap<string, string> = new Map([
  ['Title', 'h1'],
  ['H', 'h2'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, `h${level}`] as const),
  ['P', 'p'],
  ['Note', 'p'],
  ['FENote', 'p'],
  ['L', 'ul'],
  ['LI', 'li'],
  ['BlockQuote', 'blockquote'],
  ['Table', 'table'],
  ['TR', 'tr'],
  ['TH', 'th'],
  ['TD', 'td'],
  ['Figure', 'figure'],
]);
/** A table of contents: the reader has one, made of the headings. */
const contents: ReadonlySet<string> = new Set(['TOC', 'TOCI', 'Index']);
const leadingMark = /^[\s•‣◦▪●■▸➢✓o–·-]*$/u;

/**
 * A page of a tagged PDF as HTML, by what its tags say: the order of reading, headings, lists, tables, pictures with their text
 * alternative and caption.
 *
 * @param content with its marks
 */
export function writeTaggedPage(tree: StructTree, content: TextContent): TaggedPage {
  const { texts, unmarked } = textsByMark(content);
  const used = new Set<string>();
  const html = tree.children.map((node) => write(node, '')).join('');
  const left = [...texts].filter(([mark]) => !used.has(mark)).map(([, text]) => text);
  const named = [...used].reduce((sum, mark) => sum + (texts.get(mark)?.length ?? 0), 0);
  return {
    html,
    named,
    unnamed: [...left, unmarked]
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n'),
  };

  function write(node: StructNode, around: string): string {
    if (!('role' in node)) {
      if (!('id' in node) || used.has(node.id)) return '';
      used.add(node.id);
      return escapeHtml(texts.get(node.id) ?? '');
    }
    const { role, children, alt } = node as StructTree & { readonly alt?: string };
    const tag = tags.get(role);
    if (role === 'Caption') return writeCaption(children, around);
    const inner = (): string => children.map((child) => write(child, tag ?? around)).join('');
    if (contents.has(role)) return `<nav>${inner()}</nav>\n`;
    if (role === 'Lbl') {
      const label = inner();
      return leadingMark.test(label) ? '' : `${label} `;
    }
    if (tag === 'figure') return writeFigure(inner(), alt);
    if (tag === undefined || (around === 'p' && tag === 'p')) return inner();
    const text = inner();
    return text.trim() === '' ? '' : `<${tag}>${text.trim()}</${tag}>\n`;
  }

  function writeCaption(children: StructTree['children'], around: string): string {
    const text = children
      .map((child) => write(child, 'p'))
      .join('')
      .trim();
    if (text === '') return '';
    return around === 'figure' ? `<figcaption>${text}</figcaption>` : `<p class="caption">${text}</p>\n`;
  }
}

/** Some programs tag the picture inside the figure as a figure again. Letters drawn inside a picture are no caption. */
function writeFigure(inner: string, alt: string | undefined): string {
  const picture = alt === undefined ? '' : startTag('img', { alt });
  const nested = inner.replace(/<\/?figure>\n?/gu, '');
  if (nested.includes('<figcaption>') || nested.trim() === '')
    return `<figure>${picture}${nested}</figure>\n`;
  return `<figure>${picture}</figure>\n<p>${nested.trim()}</p>\n`;
}

/** The text of each marked part. Marks stand inside each other; a mark without a name belongs to the one around it. */
function textsByMark({ items }: TextContent): {
  readonly texts: ReadonlyMap<string, string>;
  readonly unmarked: string;
} {
  const lines = new Map<string, string[]>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((name) => name !== '') ?? '';
      const of = lines.get(mark) ?? [''];
      lines.set(mark, of);
      // The end of a line is told with its last text, or with none where the next one begins.
      if (item.str === '' && item.hasEOL) of.push('');
      else {
        of.push((of.pop() ?? '') + item.str);
        if (item.hasEOL) of.push('');
      }
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { readonly id?: string | null }).id ?? '');
  }
  const joined = [...lines].map(
    ([mark, of]) => [mark, plainLetters(joinLines(of.filter((line) => line !== '')))] as const,
  );
  const texts = new Map(joined);
  const unmarked = texts.get('') ?? '';
  texts.delete('');
  return { texts, unmarked };
}
