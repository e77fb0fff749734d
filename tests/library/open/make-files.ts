import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import type { LoadFormat } from '../../../src/library/open/format-reader.ts';
import { openDocument } from '../../../src/library/open/open-document.ts';
import type { OpenedDocument } from '../../../src/library/open/opened-document.ts';

/** Where the documents are that are opened, part by part. */
export const folder = join(import.meta.dirname, '../../fixtures/open');

/** As the worker does it, with files in the place of its entries. */
export const load: LoadFormat = async (format) =>
  (await import(`../../../src/library/open/read-${format}.ts`)) as Awaited<ReturnType<LoadFormat>>;

/** Opens bytes as a chosen file of this name. */
export function openBytes(
  bytes: Uint8Array | string,
  name = 'file',
  tell: (doing: string) => void = () => undefined,
): Promise<OpenedDocument> {
  return openDocument({ file: new File([bytes as Uint8Array<ArrayBuffer>], name) }, tell, load);
}

/** A part that is deflated already, and what a ZIP says of it: how many bytes it is unpacked, and their check sum. */
export class Packed {
  readonly bytes: Buffer;
  readonly size: number;
  readonly sum: number;

  constructor(bytes: Buffer, size: number, sum: number) {
    this.bytes = bytes;
    this.size = size;
    this.sum = sum;
  }
}

/** The parts of a document by their names, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array | string | Packed>;

/** A ZIP of these parts, deflated, in their order. The size that it says of a part can be a lie. */
export function makeZip(
  parts: Parts,
  { saysSize, flags = 0x0800 }: { readonly saysSize?: number; readonly flags?: number } = {},
): Buffer<ArrayBuffer> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const isStored = name === 'mimetype';
    const { bytes, size, sum } = content instanceof Packed ? content : packed(content, isStored);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(isStored ? 0 : 8, 4);
    facts.writeUInt32LE(sum, 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(saysSize ?? size, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, rest, Buffer.from(name));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size & 0xffff, 4);
  end.writeUInt16LE(parts.size & 0xffff, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end]);
}

function packed(content: Uint8Array | string, isStored: boolean): Packed {
  const bytes = Buffer.from(content);
  return new Packed(isStored ? bytes : deflated(content), bytes.length, crc32(bytes));
}

const known = new WeakMap<Uint8Array, Buffer>();

/** What is put into more than one file is deflated once. */
function deflated(content: Uint8Array | string): Buffer {
  if (typeof content === 'string') return deflateRawSync(content);
  const done = known.get(content) ?? deflateRawSync(content);
  known.set(content, done);
  return done;
}

/** The parts of a document as they lie in a folder, and the pictures that its `pictures.txt` names. */
export function partsOf(name: string): Map<string, Uint8Array | string> {
  const parts = new Map<string, Uint8Array | string>();
  const place = join(folder, name, 'in');
  const files = readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1));
  // The type of the whole stands first.
  for (const file of names.sort(
    (a, b) => Number(b === 'mimetype') - Number(a === 'mimetype') || (a < b ? -1 : 1),
  ))
    parts.set(file, readFileSync(join(place, file)));
  for (const picture of readFileSync(join(folder, name, 'pictures.txt'), 'utf8')
    .trim()
    .split('\n'))
    parts.set(picture, makePicture());
  return parts;
}

/** A picture of 32 by 32 dots, each of another colour. */
export function makePicture(): Buffer<ArrayBuffer> {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(data.length, 0);
    around.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 32, 0, 0, 0, 32, 8, 2, 0, 0, 0]);
  const dots = Buffer.from(
    Array.from({ length: 32 * 97 }, (_, i) =>
      i % 97 === 0 ? 0 : Math.floor(Math.abs(Math.sin(i) * 1e6)) % 256,
    ),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(dots)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
