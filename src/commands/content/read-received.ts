import { open } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../../article/decode-text.ts';
import { Fault } from '../../article/fault.ts';
import { decodeHtml } from '../../article/html/decode-html.ts';

/** What a file holds, by its extension. */
export type ReceivedType = 'text' | 'html';

/** An article as it came. */
export interface Received {
  /** Byte for byte. */
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The encoding's name in the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly type: ReceivedType;
}

const TYPES: Readonly<Record<string, ReceivedType>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
};

/** Whether a file's extension is one of those that can be read. */
export function isReceivedType(file: string): boolean {
  return path.extname(file).toLowerCase() in TYPES;
}

/**
 * What a file holds, by its extension: `.txt` and `.md` are text, `.html` and `.htm` are HTML.
 *
 * @throws Fault `file-type` for every other one.
 *
 * @example
 * receivedType('news/Reef.HTML') //=> 'html'
 */
export function receivedType(file: string): ReceivedType {
  const extension = path.extname(file).toLowerCase();
  const type = TYPES[extension];
  if (type) return type;
  const kind = extension === '' ? 'A file without an extension' : `A file of the kind ${extension}`;
  throw new Fault('file-type', `${kind} cannot be read.`, 'Save the article as .txt, .md, .html or .htm.');
}

/**
 * Reads a received file and decodes its text.
 *
 * @throws Fault for another kind of file, for what is no file, and for bytes that are no text (see `decodeText`).
 */
export async function readReceived(file: string): Promise<Received> {
  const bytes = await readRegularFile(file);
  return decoded(bytes, receivedType(file));
}

/** A device or a pipe could go on for ever, so only a regular file is read. */
async function readRegularFile(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new Fault('folder', 'This is a folder, not a file.', 'Name a file in it.');
    // Before anything of a large film or disk image is read.
    receivedType(file);
    if (!stat.isFile()) {
      throw new Fault(
        'file-type',
        'This is not a regular file.',
        'Save the article as a file, or use "-" with parse.',
      );
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/**
 * Reads standard input to its end.
 *
 * @param type - What it holds.
 */
export async function readStandardInput(type: ReceivedType): Promise<Received> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  return decoded(bytes, type);
}

/** A page says its own encoding, in its `meta`. */
const decoded = (bytes: Uint8Array, type: ReceivedType): Received => ({
  bytes,
  ...(type === 'html' ? decodeHtml(bytes) : decodeText(bytes)),
  type,
});
