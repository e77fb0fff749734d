import { bombFault } from '../file-faults.ts';
import type { Pdf } from './open-pdf.ts';
import type { TextContent } from './text-pieces.ts';

type Page = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * Reads what is drawn on the pages of one PDF, page by page, and stops where that is more than any document has: a hundred
 * kilobytes can unpack to a page on which one letter is drawn millions of times.
 *
 * @param most pieces of text on all pages together
 * @returns a reader of one page after the other
 * @throws {Fault} `unpacks-too-large`, from the reader
 * @example
 * const readText = textReader(1000);
 * await readText(await pdf.getPage(1)); //=> { items: [{ str: 'A ferry sank.', … }], styles: {}, lang: null }
 */
export function textReader(most: number): (page: Page) => Promise<TextContent> {
  let count = 0;
  return async (page) => {
    const content: TextContent = { items: [], styles: {}, lang: null };
    // As `getTextContent` does it, which reads to the end.
    const reader = (
      page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<TextContent>
    ).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const { items, styles, lang } = read.value;
      count += items.length;
      if (count > most) {
        void reader.cancel(new Error('More than any document has.')).catch(() => undefined);
        throw bombFault('pdf', `${most.toLocaleString('en')} pieces of text`);
      }
      content.lang ??= lang;
      Object.assign(content.styles, styles);
      content.items.push(...items);
    }
    return content;
  };
}
