import { Fault } from '../../article/fault.ts';
import { cleanText } from '../../article/white-space.ts';
import { tidyFacts } from './document-facts.ts';
import { brokenFault } from './file-faults.ts';
import type { ReadFormat, Tell } from './format-reader.ts';
import { endsSentence } from './pdf/join-lines.ts';
import { openPdf, type Pdf } from './pdf/open-pdf.ts';
import { readPrintedLines } from './pdf/read-lines.ts';
import { textReader } from './pdf/read-text.ts';
import { refuseBombs } from './pdf/refuse-bombs.ts';
import { findRunningLines } from './pdf/running-lines.ts';
import { piecesOf, type PagePieces } from './pdf/text-pieces.ts';
import { writeParagraphs } from './pdf/write-paragraphs.ts';
import { writeTaggedPage, type TaggedPage } from './pdf/write-tagged.ts';
import { printedFacts } from './printed-facts.ts';
import { escapeHtml, writePage, type DocumentFacts } from './write-html.ts';

/** Tags that name less of the text than this are not to be trusted. */
const leastNamed = 0.7;
/** Two thousand pages on which each word is drawn by itself have fewer pieces of text; so many take 400 MB. */
const mostPieces = 1_000_000;
/** A text in which so many letters are no known ones can be drawn, not read. */
const mostUnknown = 0.2;

interface ReadPage {
  readonly pieces: PagePieces;
  readonly tagged: TaggedPage | undefined;
}

/**
 * Reads a PDF: by its tags where it has them, else by how it looks. Text that runs along at the head or foot of the pages is set
 * behind the article, where `parseArticle` sets it aside. Pictures stay behind; those of a tagged PDF leave their text alternative.
 */
export const read: ReadFormat = async (bytes, tell) => {
  tell('Opening the PDF');
  await refuseBombs(bytes);
  const pdf = await openPdf(bytes);
  try {
    const pages = await readPages(pdf, tell);
    const { body, running } = isTagged(pages) ? writeTagged(pages) : writeLooks(pages);
    refuseUnreadable(body);
    const foot =
      running.length === 0
        ? ''
        : `<footer>\n${running.map((text) => `<p>${escapeHtml(text)}</p>\n`).join('')}</footer>\n`;
    const { facts, told } = printedFacts(await factsOf(pdf), body, 'pdf');
    return { text: writePage(facts, body + foot), type: 'html', ...told, pictures: [] };
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : brokenFault('pdf');
  } finally {
    await pdf.loadingTask.destroy();
  }
};

async function readPages(pdf: Pdf, tell: Tell): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  const readText = textReader(mostPieces);
  const isMarked = saysMarked(await pdf.getMarkInfo());
  for (let number = 1; number <= pdf.numPages; number += 1) {
    tell(`Reading page ${number} of ${pdf.numPages}`);
    const page = await pdf.getPage(number);
    const content = await readText(page);
    const tree = isMarked ? await page.getStructTree() : null;
    pages.push({
      pieces: piecesOf(content, page),
      tagged: tree === null ? undefined : writeTaggedPage(tree, content),
    });
    page.cleanup();
  }
  return pages;
}

/** The library's types say an object, the library gives a map. */
function saysMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true;
}

function isTagged(pages: readonly ReadPage[]): boolean {
  const named = pages.reduce((sum, { tagged }) => sum + (tagged?.named ?? 0), 0);
  const all = pages.reduce(
    (sum, { pieces }) => sum + pieces.pieces.reduce((length, { text }) => length + text.length, 0),
    0,
  );
  return named > 0 && named > leastNamed * all;
}

interface Written {
  readonly body: string;
  /** What is printed beside the text, page after page. */
  readonly running: readonly string[];
}

/** A paragraph that ends nowhere goes on at the top of the next page. */
function writeTagged(pages: readonly ReadPage[]): Written {
  let body = '';
  for (const { tagged } of pages) {
    const html = tagged?.html ?? '';
    const goesOn =
      /^<p>\s*\p{Ll}/u.test(html) && /<\/p>\n?$/u.test(body) && !endsSentence(body.replace(/<\/p>\n?$/u, ''));
    body = goesOn ? `${body.replace(/<\/p>\n?$/u, '')} ${html.slice('<p>'.length)}` : body + html;
  }
  return { body, running: oncePerText(pages.flatMap(({ tagged }) => tagged?.unnamed.split('\n') ?? [])) };
}

function writeLooks(pages: readonly ReadPage[]): Written {
  const lines = readPrintedLines(pages.map(({ pieces }) => pieces));
  const running = findRunningLines(lines, pages.length);
  return {
    body: writeParagraphs(lines.filter((line) => !running.has(line))),
    running: oncePerText([...running].map(({ text }) => text)),
  };
}

/** Page numbers stand on one line, all others once each. */
function oncePerText(texts: readonly string[]): readonly string[] {
  const all = [...new Set(texts.map((text) => cleanText(text)))].filter((text) => text !== '');
  const numbers = all.filter((text) => /^\d+$/u.test(text));
  const others = all.filter((text) => !/^\d+$/u.test(text));
  return numbers.length === 0 ? others : [...others, numbers.join(' ')];
}

async function factsOf(pdf: Pdf): Promise<DocumentFacts> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    readonly info: Readonly<Record<string, unknown>>;
    readonly metadata: { readonly get: (name: string) => unknown } | null;
  };
  const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  // When the file was made is not when the article was published.
  return tidyFacts({
    title: textOf(info.Title) ?? textOf(metadata?.get('dc:title')),
    author: textOf(info.Author),
    language: textOf(info.Language),
    published: undefined,
  });
}

/** A scan is pictures of pages; a font without a table of its letters can be drawn, but nothing says which letter is which. */
function refuseUnreadable(html: string): void {
  const text = html.replace(/<[^>]*>/gu, '').replace(/\s/gu, '');
  const hint = 'A program that recognises text (OCR) can make a readable PDF of it; open that one here.';
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Fault('no-text', 'This PDF holds pictures of pages, but no text.', hint);
  const unknown = text.match(/[\ufffd\ue000-\uf8ff\0-\x1f]/gu)?.length ?? 0;
  if (unknown > mostUnknown * text.length)
    throw new Fault(
      'no-text',
      'This PDF can be looked at, but does not say which letters its text is made of.',
      hint,
    );
}
