import { lstat, mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readFileIfThere } from '../content/read-if-there.ts';

/** One file or folder to bring to its place. Without `from`, what stands at `to` goes away. */
export interface Move {
  readonly from?: string;
  readonly to: string;
}

/** The list of the moves, beside the files that are moved: whoever finds it knows that they were not finished. */
const list = 'moves.json';

/**
 * Brings files to their places, all or none.
 *
 * @param moves - In their order; what stands in a place is kept in the workshop.
 * @param workshop - A folder on the same disk, which the caller removes.
 * @throws The file system's fault; everything is as it was then.
 */
export async function moveAll(moves: readonly Move[], workshop: string): Promise<void> {
  await writeFile(path.join(workshop, list), JSON.stringify(moves));
  try {
    for (const [index, { from, to }] of moves.entries()) {
      await mkdir(path.dirname(to), { recursive: true });
      await renameIfThere(to, keptAt(workshop, index));
      if (from !== undefined) await rename(from, to);
    }
  } catch (error) {
    await undoMoves(workshop);
    throw error;
  }
  // Before the workshop goes: half of it must not be taken for moves to undo.
  await unlink(path.join(workshop, list));
}

/**
 * Undoes the moves that were made from a workshop, as far as they went; what is on the disk says how far. A workshop
 * without a list has none to undo.
 */
export async function undoMoves(workshop: string): Promise<void> {
  const text = (await readFileIfThere(path.join(workshop, list)))?.toString('utf8');
  for (const [index, { from, to }] of [...movesIn(text).entries()].toReversed()) {
    const back = path.join(workshop, `new-${index}`);
    if (from !== undefined && !(await isThere(from))) await renameIfThere(to, back);
    await renameIfThere(keptAt(workshop, index), to);
  }
}

/** A list that is not whole was not yet begun with. */
function movesIn(text: string | undefined): readonly Move[] {
  try {
    return text === undefined ? [] : (JSON.parse(text) as Move[]);
  } catch {
    return [];
  }
}

const keptAt = (workshop: string, index: number): string => path.join(workshop, `old-${index}`);

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
