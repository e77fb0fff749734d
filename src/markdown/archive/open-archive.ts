import { BlobReader, ZipReader, configure, type FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { Fault } from '../../article/fault.ts';
import { archiveLimits, isSafeName, readContents, type ArchiveContents } from './archive-layout.ts';

/** A library's zip, unpacked file by file when each is asked for. */
export interface OpenArchive {
  readonly contents: ArchiveContents;
  /** @throws {Fault} `zip-broken`, `zip-locked` or `zip-too-large` */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

// The platform unpacks by itself; a worker of the library's own would be a request.
configure({ useWebWorkers: false, useCompressionStream: true });

/**
 * Opens a zip so that nothing in it can do harm: names that lead out of it are refused before anything is read, and every
 * byte is counted while it is unpacked, for what a zip says about its sizes can be wrong.
 *
 * @param file The zip: a `File`, or in Node what `fs.openAsBlob` gives. It is not read into memory as a whole.
 * @throws {Fault} `zip-broken`, `zip-unsafe`, `zip-too-large`
 */
export async function openArchive(file: Blob): Promise<OpenArchive> {
  const entries = await readDirectory(file);
  const most = Math.max(archiveLimits.always, file.size * archiveLimits.ratio);
  let unpacked = 0;
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw locked();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let bomb: Fault | undefined;
    const counted = new WritableStream<Uint8Array<ArrayBuffer>>({
      write(chunk) {
        size += chunk.length;
        unpacked += chunk.length;
        if (size > archiveLimits.file || unpacked > most) throw (bomb = tooLarge());
        chunks.push(chunk);
      },
    });
    try {
      await entry.getData(counted, { checkOverlappingEntry: true, checkSignature: true });
    } catch {
      // Thrown at the last chunk of a file, it comes back as the stream's own error.
      throw bomb ?? broken();
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  };
  return { contents: readContents([...entries.keys()]), read };
}

async function readDirectory(file: Blob): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  const reader = new ZipReader(new BlobReader(file), {
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
  });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!isSafeName(entry.filename.replace(/\/$/u, ''))) throw unsafe(entry.filename);
      if (entries.size >= archiveLimits.entries) throw tooLarge();
      if (!entry.directory && !entries.has(entry.filename)) entries.set(entry.filename, entry);
    }
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : broken();
  }
  return entries;
}

const broken = (): Fault =>
  new Fault(
    'zip-broken',
    'This file is no zip, or a broken one.',
    'Export your library again, or copy the file again from where it came.',
  );

const locked = (): Fault =>
  new Fault('zip-locked', 'This zip is locked with a password.', 'Unlock it and pack it again without one.');

const tooLarge = (): Fault =>
  new Fault(
    'zip-too-large',
    'This zip unpacks to far more than a library holds: it may be made to fill your device.',
    'Ask whoever gave it to you, or unpack it yourself and open the files that you want.',
  );

const unsafe = (name: string): Fault =>
  new Fault(
    'zip-unsafe',
    `This zip holds a file whose name leads out of its folder (${JSON.stringify(name.slice(0, 60))}): it may be made to do harm.`,
    'Do not unpack it. Ask whoever gave it to you.',
  );
