import { Fault } from '../../article/fault.ts';
import { brokenFault, lockedFault } from './file-faults.ts';
import type { HeavyFormat } from './format-reader.ts';
import {
  dataNames,
  oldOfficeParts,
  openDocumentTypes,
  signatures,
  zipParts,
  type KnownFile,
} from './known-files.ts';

/** What a file is read as. */
export type Format = HeavyFormat | 'html' | 'text';

/** How much of a file's beginning is looked at. */
const sampleBytes = 4096;
/** A ZIP ends with a list of its parts: so much of it is looked at. */
const directoryBytes = 256 * 1024;

const formatsByName: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  epub: 'epub',
  pdf: 'pdf',
};

const formatsByType: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'multipart/related': 'mhtml',
};

/**
 * What a file is: by what it holds, then by its name, then by the type that the browser or the sharing app gave it.
 *
 * @param bytes the whole file
 * @param name as `File.name`
 * @param type as `File.type`: a MIME type, or empty
 * @throws {Fault} `file-type` for what is no article (it says what it is, and the remedy); `locked`; `broken` for what is
 *   named as a format that it is not
 * @example
 * recogniseFormat(new TextEncoder().encode('%PDF-1.7'), 'report.txt', '') //=> 'pdf'
 */
export function recogniseFormat(bytes: Uint8Array, name: string, type: string): Format {
  const start = String.fromCharCode(...bytes.subarray(0, sampleBytes));
  // Some programs put a line of their own before a PDF (PDF 1.7, implementation note 13).
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u.test(start)) return formatOfZip(bytes, start);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oldOfficeFault(bytes);
  const known = signatures.find(([at, signature]) => start.startsWith(signature, at));
  if (known && isCertain(known[1], start)) throw knownFault(known[2]);
  // UTF-16 puts a NUL beside each letter of the tags.
  const words = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/u, '');
  if (isSavedPage(words)) return 'mhtml';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype html|<html[\s>])/iu.test(words)) return 'html';
  return formatByName(words, name, type);
}

/** Two letters can begin any text: only a byte that no text has makes them a signature. */
function isCertain(signature: string, start: string): boolean {
  return signature.length > 3 || start.slice(0, 64).includes('\0') || !/^[\x20-\x7e]+$/u.test(signature);
}

function formatByName(words: string, name: string, type: string): Format {
  const ending = /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = formatsByName[ending] ?? formatsByType[type.split(';')[0]?.trim().toLowerCase() ?? ''];
  // A page of plain text: as HTML all of its lines would be one.
  if (format === 'html') return /<[a-z!/]/iu.test(words) ? 'html' : 'text';
  const data = dataNames[ending];
  if (data && format === undefined) throw knownFault(data);
  // What is named as a document but does not begin as one is either text with a wrong name, or not whole.
  if (format !== undefined && format !== 'text' && /[\0-\x08\x0e-\x1a]/u.test(words))
    throw brokenFault(format);
  // A line for each paragraph, under whatever name: as Markdown all of them would be one.
  return format === 'markdown' && /^\s*$|^#/mu.test(words.trim()) ? 'markdown' : 'text';
}

/** A page that a browser saved with its pictures: an e-mail's headers, with parts that belong together (RFC 2557). */
function isSavedPage(start: string): boolean {
  const headers = /^(?:[\w-]+:[^\r\n]*(?:\r?\n[\t ][^\r\n]*)*\r?\n)+/u.exec(start)?.[0] ?? '';
  return /^content-type:\s*(?:multipart\/related|multipart\/alternative|text\/html)/imu.test(headers);
}

function formatOfZip(bytes: Uint8Array, start: string): Format {
  // The first part of these names the type, and is stored as it is (OCF 3.3, section 4.3; OpenDocument 1.3, part 2, 3.3).
  const type = /^mimetypeapplication\/([\w.+-]+)/u.exec(start.slice(30, 200))?.[1] ?? '';
  const names = start + ascii(bytes.subarray(-directoryBytes));
  if (type.startsWith('epub+zip') || names.includes('META-INF/container.xml')) return 'epub';
  const other = openDocumentTypes.find(([kind]) => type.startsWith(`vnd.oasis.opendocument.${kind}`));
  if (other) throw knownFault(other[1]);
  if (type.startsWith('vnd.oasis.opendocument.text')) return 'odt';
  if (names.includes('word/document')) return 'docx';
  const known = zipParts.find(([part]) => names.includes(part));
  if (known) throw knownFault(known[1]);
  // Some programs write an OpenDocument text without its type; a truncated document has no list of its parts.
  if (names.includes('content.xml') && names.includes('styles.xml')) return 'odt';
  if (names.includes('[Content_Types].xml')) return 'docx';
  if (!names.includes('PK\x05\x06')) throw brokenFault('zip');
  throw new Fault(
    'file-type',
    'This is a ZIP file with other files in it.',
    'Unpack it, and open the articles that are in it.',
  );
}

/** Word documents with a password are put into an old office file, with all else encrypted (MS-OFFCRYPTO, 2.3.1). */
function oldOfficeFault(bytes: Uint8Array): Fault {
  const names = ascii(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return lockedFault('docx');
  const found = oldOfficeParts.find(([part]) => names.includes(part));
  return knownFault(found?.[1] ?? { is: 'an old office document', remedy: '' });
}

function knownFault({ is, remedy }: KnownFile): Fault {
  return new Fault('file-type', `This is ${is}, not an article that can be read here.`, remedy);
}

/** Each byte as one character, those of ASCII as they are: the others are in Windows-1252, whatever it is called. */
function ascii(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
