import { Fault } from './fault.ts';

/** Text, and the name of the encoding that it was in (WHATWG Encoding Standard). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** 256 MB: five times the longest text that must work, and still below what one JavaScript string can hold. */
const mostBytes = 256 * 1024 * 1024;
/** How much of the bytes is looked at where looking at all of them would tell no more. */
const sampleBytes = 64 * 1024;
/** Text holds stray control characters (a NUL, a form feed) now and then; a picture or a program is full of them. */
const mostControlShare = 0.02;

/** How well-known files begin that are no text. A ZIP is also how a .docx, .odt or .epub begins. */
const fileSignatures: readonly (readonly [kind: string, signature: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP, EPUB or office document', 'PK\x03\x04'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a compressed file', '\x1f\x8b'],
];

/**
 * The text that some bytes hold.
 *
 * In this order: a byte order mark decides; then UTF-16 by its NULs on every other byte; then UTF-8; what cannot be UTF-8 is
 * Windows-1252, in which every byte means something. A text that is UTF-8 but for a few broken bytes stays UTF-8:
 * its faults show as U+FFFD, instead of two wrong letters for every accented one.
 *
 * @param bytes the file as it is; not changed
 * @throws {Fault} `empty`, `too-large` (above 256 MB) or `binary`
 * @example
 * decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9)) //=> { text: 'café', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw emptyFault();
  if (bytes.length > mostBytes) {
    const size = Math.round(bytes.length / 1024 / 1024);
    throw new Fault('too-large', `The file is ${size} MB large.`, 'Save each article as a file of its own.');
  }
  refuseKnownFiles(bytes);
  const encoding = findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  refuseControlCharacters(text);
  if (text.trim() === '') throw emptyFault();
  return { text, encoding };
}

function emptyFault(): Fault {
  return new Fault(
    'empty',
    'There is no text.',
    'Copy or save the article again, and see that its words are in it.',
  );
}

function refuseKnownFiles(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = fileSignatures.find(([, signature]) => start.startsWith(signature));
  if (found) throw binaryFault(`This is ${found[0]}, not text.`);
}

function binaryFault(message: string): Fault {
  return new Fault(
    'binary',
    message,
    'Open it in its own program, copy the text and save that as a .txt file.',
  );
}

function refuseControlCharacters(text: string): void {
  const sample = text.slice(0, sampleBytes);
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/gu)?.length ?? 0;
  if (controls > 1 && controls > sample.length * mostControlShare) {
    throw binaryFault('This holds control characters as only programs, pictures and other data do.');
  }
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return findUtf16(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/**
 * UTF-16 without its mark. Every space, line break and ASCII letter has a NUL on the same side, in every language's
 * texts; UTF-8 and Windows-1252 have hardly a NUL at all.
 */
function findUtf16(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, sampleBytes) & ~1;
  const nuls = { even: 0, odd: 0 };
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) nuls.even += 1;
    if (bytes[i + 1] === 0) nuls.odd += 1;
  }
  // One space in twenty units is fewer than any script with spaces has; Chinese and Japanese come with a mark or as UTF-8.
  const enough = end / 40;
  if (nuls.odd > enough && nuls.odd > 10 * nuls.even) return 'utf-16le';
  if (nuls.even > enough && nuls.even > 10 * nuls.odd) return 'utf-16be';
  return undefined;
}

/** Whether the bytes are UTF-8, or would be but for a few: at least four whole characters for each broken byte. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) broken += 1;
    else if (length > 1) whole += 1;
    i += Math.max(1, length);
  }
  return whole >= 4 * broken;
}

/** How many bytes the UTF-8 character at `at` has; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return 0;
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
