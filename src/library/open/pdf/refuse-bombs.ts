import { bombFault } from '../file-faults.ts';

/** One part of a PDF, unpacked: all that is drawn on the fullest page is a few megabytes, a large picture a hundred. */
const mostBytes = 128 * 1024 * 1024;
/** Deflate makes nothing shorter than by this (RFC 1951: 258 bytes in two bits). */
const mostGrowth = 1032;
/** A part may be packed twice; that it is packed more often is no accident. */
const mostLevels = 3;
/** The largest slice: it unpacks to 8 MB at most. And so many slices at least. */
const sliceBytes = 8 * 1024;
const leastSlices = 64;
/** Where the dictionary of a part stands: before it, and seldom longer. */
const dictionaryBytes = 1024;

/**
 * Refuses a PDF in which a part would fill the memory when it is unpacked: the library that reads it unpacks each part it needs
 * as a whole. Parts that are too short for that are not looked at.
 *
 * @throws {Fault} `unpacks-too-large`
 */
export async function refuseBombs(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = new TextDecoder('windows-1252').decode(bytes);
  for (const { index } of file.matchAll(/(?<!end)stream\r?\n/gu)) {
    const start = file.indexOf('\n', index) + 1;
    const dictionary = ownDictionary(file.slice(Math.max(0, index - dictionaryBytes), index));
    const length = Math.max(lengthIn(dictionary), lengthBefore(file, start));
    const part = bytes.subarray(start, Math.min(bytes.length, start + length));
    if (isPacked(part) && !isSurelySmall(dictionary, part.length)) await measure(part, 0);
  }
}

/** What stands before it may be another part's. */
function ownDictionary(before: string): string {
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** Up to where it says that it ends, without the end of the line there. */
function lengthBefore(file: string, start: number): number {
  const end = file.indexOf('endstream', start);
  const lineEnd = /\r?\n$/u.exec(file.slice(Math.max(start, end - 2), Math.max(start, end)))?.[0] ?? '';
  return end - lineEnd.length - start;
}

function lengthIn(dictionary: string): number {
  return Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/u.exec(dictionary)?.[1] ?? 0);
}

/** Packed once, as it says itself, and short. */
function isSurelySmall(dictionary: string, length: number): boolean {
  const filters = dictionary.match(/\/(?:Filter|F)\b/gu)?.length ?? 0;
  const isOnce = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/u.test(dictionary);
  return filters === 1 && isOnce && length * mostGrowth <= mostBytes;
}

/** The head of a zlib stream (RFC 1950, 2.2): deflate, and two bytes that are a multiple of 31. */
function isPacked([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/**
 * In small slices: where something stands behind the packed bytes, browsers throw away all that was unpacked from the slice in
 * which it comes.
 */
function inSlices(part: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const slice = Math.max(16, Math.min(sliceBytes, Math.floor(part.length / leastSlices)));
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= part.length) controller.close();
        else controller.enqueue(part.subarray(at, (at += slice)));
      },
    },
    { highWaterMark: 0 },
  );
}

/** Unpacks without keeping anything but the beginning, and what may be packed again. */
async function measure(part: Uint8Array<ArrayBuffer>, level: number): Promise<void> {
  const unpacked = inSlices(part).pipeThrough(new DecompressionStream('deflate'));
  const reader = unpacked.getReader();
  const again: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const chunk = read.value;
      if (again.length > 0 || (size === 0 && isPacked(chunk))) again.push(chunk);
      size += chunk.length;
      if (size > mostBytes) break;
    }
  } catch {
    // Damaged, or not packed at all: the library finds out by itself, and unpacks no more of it than was counted here.
  }
  if (size > mostBytes || level >= mostLevels)
    throw bombFault('pdf', `${mostBytes / 1024 / 1024} MB in one part`);
  void reader.cancel().catch(() => undefined);
  if (again.length > 0) await measure(new Uint8Array(await new Blob(again).arrayBuffer()), level + 1);
}
