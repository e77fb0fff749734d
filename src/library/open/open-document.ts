import { decodeText } from '../../article/decode-text.ts';
import { Fault } from '../../article/fault.ts';
import { decodeHtml } from '../../article/html/decode-html.ts';
import type { Given } from '../given.ts';
import { choosePaste } from './choose-paste.ts';
import { megabytes, tooLargeFault } from './file-faults.ts';
import type { LoadFormat, Tell } from './format-reader.ts';
import type { OpenedDocument } from './opened-document.ts';
import { recogniseFormat } from './recognise-format.ts';
import { takePictures } from './take-pictures.ts';

/** The largest file: a scanned book, or one with a photograph on each page. It is held in memory more than once. */
export const mostFileBytes = 200 * 1024 * 1024;
/** The longest text in UTF-16 units: parsing takes half a gigabyte then (docs/decisions/0015-opening-any-file.md). */
export const mostCharacters = 20 * 1024 * 1024;

/**
 * Opens what the reader gives: a file of any kind, or what stood on the clipboard. Nothing is fetched but the code that reads
 * a format (`load`); pictures elsewhere stay addresses.
 *
 * @param given a file, or the clipboard's text and HTML
 * @param tell is told how far the work is, while it goes on
 * @param load fetches the code for a format
 * @returns text or HTML, ready for `parseArticle`: what the document says about itself stands in the HTML's head too, where
 *   `parseArticle` weighs it against what is printed, so its `title` need not be given
 * @throws {Fault} `empty`, `too-large`, `binary`, `file-type`, `broken`, `locked`, `copy-protected`,
 *   `unpacks-too-large`, `too-many-parts`: each with one sentence and what to do
 * @example
 * await openDocument({ paste: { text: 'A ferry sank.' } }, () => {}, load) //=> { text: 'A ferry sank.', type: 'text', pictures: [] }
 */
export async function openDocument(given: Given, tell: Tell, load: LoadFormat): Promise<OpenedDocument> {
  if ('paste' in given) {
    const url = given.url === undefined ? {} : { url: given.url };
    return { ...limited(openPaste(given.paste)), ...url };
  }
  const { file } = given;
  if (file.size > mostFileBytes) throw tooLargeFault(megabytes(file.size), megabytes(mostFileBytes));
  if (file.size === 0) throw emptyFault();
  const bytes = await bytesOf(file);
  const format = recogniseFormat(bytes, file.name, file.type);
  if (format === 'text')
    return limited({ text: withinLimit(bytes, decodeText).text, type: 'text', pictures: [] });
  if (format === 'html') return limited(openHtml(decodeHtml(bytes, charsetOf(file.type)).text));
  const { read } = await load(format);
  return limited(await read(bytes, tell));
}

/** A file can be gone, or refused, between the choice and the reading. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Fault(
      'unreadable',
      'The browser could not read this file.',
      'See that it is still there and may be read, and choose it again.',
    );
  }
}

function openPaste(paste: { readonly text: string; readonly html?: string }): OpenedDocument {
  const chosen = choosePaste(paste);
  if (chosen.text.trim() === '') throw emptyFault();
  return chosen.type === 'html' ? openHtml(chosen.text) : { ...chosen, pictures: [] };
}

/** Pictures written into the page itself are the only ones that it brings. */
function openHtml(text: string): OpenedDocument {
  const { html, pictures } = takePictures(text, () => undefined);
  return { text: html, type: 'html', pictures };
}

/** Before it is decoded: a byte is at least a third of a character. */
function withinLimit<Result>(bytes: Uint8Array, decode: (bytes: Uint8Array) => Result): Result {
  if (bytes.length > mostCharacters * 3) throw longTextFault(bytes.length);
  return decode(bytes);
}

function limited(opened: OpenedDocument): OpenedDocument {
  if (opened.text.length > mostCharacters) throw longTextFault(opened.text.length);
  return opened;
}

function longTextFault(size: number): Fault {
  return tooLargeFault(`${megabytes(size)} of text`, `${megabytes(mostCharacters)} of text`);
}

function charsetOf(type: string): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/iu.exec(type)?.[1];
}

function emptyFault(): Fault {
  return new Fault(
    'empty',
    'There is no text.',
    'Copy or choose the article again, and see that its words are in it.',
  );
}
