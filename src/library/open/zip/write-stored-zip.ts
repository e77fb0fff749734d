const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
/** Version 2.0, names in UTF-8, stored: nothing is compressed. */
const version = 20;
const utf8Names = 0x0800;

/**
 * A ZIP whose parts are stored as they are: it unpacks to what it holds and to nothing else (APPNOTE 4.3). For a library that
 * unpacks by itself, given parts that were unpacked under our own limits. Checksums are left at 0; who reads it must not
 * check them.
 *
 * @example
 * writeStoredZip(new Map([['a.txt', bytes]])).length //=> 22 + 30 + 46 + 2 * 5 + bytes.length
 */
export function writeStoredZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...parts].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const dataSize = sum(entries.map(({ name, bytes }) => 30 + name.length + bytes.length));
  const directorySize = sum(entries.map(({ name }) => 46 + name.length));
  const zip = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(zip.buffer);
  let at = 0;
  let directory = dataSize;
  for (const { name, bytes } of entries) {
    const start = at;
    view.setUint32(at, localHeader, true);
    at = writeFacts(view, at + 4, name, bytes);
    zip.set(name, at);
    zip.set(bytes, at + name.length);
    at += name.length + bytes.length;
    view.setUint32(directory, directoryHeader, true);
    view.setUint16(directory + 4, version, true);
    writeFacts(view, directory + 6, name, bytes);
    view.setUint32(directory + 42, start, true);
    zip.set(name, directory + 46);
    directory += 46 + name.length;
  }
  view.setUint32(directory, directoryEnd, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, dataSize, true);
  return zip;
}

/** What both headers say of a part; the time is left at 0. @returns where it ends */
function writeFacts(view: DataView, at: number, name: Uint8Array, bytes: Uint8Array): number {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
  return at + 26;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
