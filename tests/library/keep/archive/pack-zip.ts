import {
  TextReader,
  ZipWriter,
  BlobReader,
  BlobWriter,
  ZipReader,
  TextWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';

/**
 * A zip for tests: another one with its texts changed, and more files.
 *
 * @param change The text that stands there now; `undefined` leaves the file out.
 */
export async function packZip(
  zip?: Blob,
  change: (name: string, text: string) => string | undefined = (_name, text) => text,
  more: Readonly<Record<string, string>> = {},
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    filenameValidation: 'tolerant',
  } as object);
  for (const entry of zip ? await new ZipReader(new BlobReader(zip)).getEntries() : []) {
    if (entry.directory) continue;
    const text = change(entry.filename, await entry.getData(new TextWriter()));
    if (text !== undefined) await writer.add(entry.filename, new TextReader(text));
  }
  for (const [name, text] of Object.entries(more)) await writer.add(name, new TextReader(text));
  return writer.close();
}
