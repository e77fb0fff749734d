import { Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { Fault } from '../../../article/fault.ts';
import { bombFault, brokenFault, lockedFault } from '../file-faults.ts';
import type { HeavyFormat } from '../format-reader.ts';

/** A file of thousands of pages has a few thousand parts. */
const mostEntries = 5_000;
/** All parts together, as they are unpacked: counted while they are, whatever the file says about its sizes. */
const mostBytes = 256 * 1024 * 1024;
/** One part that is text: the words of a book are 2 MB of XML, those of a long report with its formatting 20 MB. */
const mostTextBytes = 48 * 1024 * 1024;

/** The parts of a file that is a ZIP, unpacked when they are asked for. */
export interface OpenZip {
  /** The names of all its parts, as they are written. They are looked up, never used as places on a disk. */
  readonly names: readonly string[];
  /** @returns `undefined` where there is no such part */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * Opens a ZIP so that no part can unpack without end: every byte is counted while it is unpacked, and what the file says
 * about its sizes is believed nowhere.
 *
 * @param kind what the file is, for the messages
 * @throws {Fault} `broken`, `locked`, `unpacks-too-large`, `too-many-parts`; `read` throws them too
 */
export async function openZip(bytes: Uint8Array, kind: HeavyFormat): Promise<OpenZip> {
  const entries = await readDirectory(bytes, kind);
  let unpacked = 0;
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw lockedFault(kind);
    const chunks: Uint8Array[] = [];
    let size = 0;
    let bomb: Fault | undefined;
    const counted = new WritableStream<Uint8Array>({
      write(chunk) {
        size += chunk.length;
        unpacked += chunk.length;
        if (unpacked > mostBytes) bomb = bombFault(kind, `${mostBytes / 1024 / 1024} MB`);
        else if (size > mostTextBytes)
          bomb = bombFault(kind, `${mostTextBytes / 1024 / 1024} MB in one part`);
        if (bomb) throw bomb;
        chunks.push(chunk);
      },
    });
    try {
      await entry.getData(counted, { useWebWorkers: false, checkOverlappingEntry: true });
    } catch {
      // Thrown at the last chunk of a part, it comes back as the stream's own error.
      throw bomb ?? brokenFault(kind);
    }
    return join(chunks, size);
  };
  return { names: [...entries.keys()], read };
}

async function readDirectory(bytes: Uint8Array, kind: HeavyFormat): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
  });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.size >= mostEntries) throw tooManyPartsFault();
      if (!entry.directory && !entries.has(entry.filename)) entries.set(entry.filename, entry);
    }
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : brokenFault(kind);
  }
  return entries;
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

function tooManyPartsFault(): Fault {
  return new Fault(
    'too-many-parts',
    `This file has more than ${mostEntries.toLocaleString('en')} parts inside.`,
    'Open it in its own program, copy the text of the article and paste it here.',
  );
}
