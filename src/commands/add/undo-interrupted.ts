import { rm } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../content/content-paths.ts';
import { readFolderIfThere } from '../content/read-if-there.ts';
import { undoMoves } from './move-files.ts';

const workshopName = /^\.adding-(?<pid>\d+)-/u;

/** The beginning of the name of the folder in which a process prepares an article. */
export function workshopPrefix(pid: number): string {
  return `.adding-${pid}-`;
}

/**
 * The folders that a process left which was killed while it added an article. Those of a process that is still at work
 * are not among them.
 */
export async function interruptedWorkshops(): Promise<string[]> {
  const names = await readFolderIfThere(contentFolder);
  return names.flatMap((name) => {
    const pid = workshopName.exec(name)?.groups?.pid;
    return pid === undefined || isRunning(Number(pid)) ? [] : [path.join(contentFolder, name)];
  });
}

/** Undoes what killed processes began: the articles that they were about to add or replace are as they were before. */
export async function undoInterrupted(): Promise<void> {
  for (const workshop of await interruptedWorkshops()) {
    await undoMoves(workshop);
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Signal 0 asks only whether the process is there; one of another person may not be asked, so it is. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
