import { readPage } from '../../article/html/read-page.ts';
import { textIn } from '../../article/html/page.ts';
import { cleanText } from '../../article/white-space.ts';
import { noTextFault } from './file-faults.ts';
import type { HeavyFormat } from './format-reader.ts';
import type { OpenedDocument } from './opened-document.ts';
import type { DocumentFacts } from './write-html.ts';

/** What stands in the head of the HTML, and what the opened document tells beside it. */
export interface PrintedFacts {
  readonly facts: DocumentFacts;
  readonly told: Pick<OpenedDocument, 'language' | 'published' | 'title'>;
}

/**
 * What a document says about itself, weighed against its text: who made the file is its author only where the text names
 * them too, else it is whoever typed it.
 *
 * @throws {Fault} `empty` where the document holds no letter
 */
export function printedFacts(
  { author, ...facts }: DocumentFacts,
  body: string,
  kind: HeavyFormat,
): PrintedFacts {
  const text = cleanText(textIn(readPage(body), 0));
  if (!/[\p{L}\p{N}]/u.test(text)) throw noTextFault(kind);
  const isNamed = author !== undefined && text.toLowerCase().includes(author.toLowerCase());
  return { facts: { ...facts, ...(isNamed && { author }) }, told: toldFacts(facts) };
}

/** Without what it does not say. */
export function toldFacts({ title, language, published }: DocumentFacts): PrintedFacts['told'] {
  return {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published }),
  };
}
