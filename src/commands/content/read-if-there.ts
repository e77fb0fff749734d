import { readFile, readdir } from 'node:fs/promises';

/**
 * A file's bytes, or `undefined` when there is no such file.
 *
 * @throws Any other fault of the file system.
 */
export async function readFileIfThere(file: string): Promise<Buffer | undefined> {
  return ifThere(() => readFile(file));
}

/**
 * The sorted names in a folder; none when there is no such folder.
 *
 * @throws Any other fault of the file system.
 */
export async function readFolderIfThere(folder: string): Promise<string[]> {
  return ((await ifThere(() => readdir(folder))) ?? []).sort();
}

async function ifThere<Found>(read: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
