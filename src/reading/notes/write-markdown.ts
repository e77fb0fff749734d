import { quoteOf, type Note } from './note.ts';

/**
 * Notes as Markdown to keep elsewhere: each article a heading, each highlight a quotation with its address, the
 * reader's words below it. Whatever they hold stays text.
 *
 * @param addressOf The full address of a note's words.
 * @example
 * writeMarkdown([note], () => 'https://example.org/articles/harbour/#p-3')
 * //=> '# Notes\n\n## Harbour news\n\n> The bridge is closed.\n>\n> [Paragraph 3](<https://…#p-3>), 22 November 2026\n\nAsk about May.\n'
 */
export function writeMarkdown(notes: readonly Note[], addressOf: (note: Note) => string): string {
  const articles = [...new Map(notes.map(({ article, title }) => [article, title]))];
  const parts = articles.flatMap(([article, title]) => [
    `## ${escapeMarkdown(title)}`,
    ...notes
      .filter((note) => note.article === article)
      .flatMap((note) => [quotation(note, addressOf(note)), ...(note.text ? [paragraphs(note.text)] : [])]),
  ]);
  return `${['# Notes', ...parts].join('\n\n')}\n`;
}

function quotation(note: Note, address: string): string {
  const [first] = note.anchors;
  const source = `[Paragraph ${first?.paragraph ?? 1}](<${address}>), ${note.made.slice(0, 10)}`;
  return `> ${escapeMarkdown(quoteOf(note))}\n>\n> ${source}`;
}

/** Lines as they were written: a backslash ends a line without ending the paragraph. */
const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .map((part) =>
      part
        .trim()
        .split(/\s*\n\s*/u)
        .map(escapeMarkdown)
        .join('\\\n'),
    )
    .join('\n\n');

/**
 * Text from outside as Markdown that means just that text. Every sign that may be markup, wherever it stands: the text
 * may begin a line. A number with a full stop would begin a list.
 *
 * @example
 * escapeMarkdown('1. *No* <b>') //=> '1\\. \\*No\\* \\<b\\>'
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&:=@^$]/gu, '\\$&');
