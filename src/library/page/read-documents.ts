import type { Given, Outcome, Progress } from '../given.ts';
import { workFailed } from './open-words.ts';

/** One document to be opened, and what the page calls it: its file's name, or "your text". */
export interface Document {
  readonly name: string;
  readonly given: Given;
}

/** What became of one document. */
export interface Read {
  readonly name: string;
  readonly outcome: Outcome;
}

/** How far the page is: which document of how many, and what is being done with it. */
export interface Step {
  readonly at: number;
  readonly doing: string;
}

/** Where documents are opened. */
export interface Workshop {
  /** Opens one. @throws When its worker died, or cannot be had. */
  open(given: Given, tell: (progress: Progress) => void): Promise<Outcome>;
}

/**
 * Opens documents one after the other. Each is asked for by itself, so that whoever stops knows what was done before.
 *
 * @param stopped Aborted to stop: what is being read is given up, what was read stays.
 * @returns What became of each document that was finished, in order.
 */
export async function readDocuments(
  documents: readonly Document[],
  workshop: Workshop,
  { tell, stopped }: { tell: (step: Step) => void; stopped: AbortSignal },
): Promise<readonly Read[]> {
  const read: Read[] = [];
  const stop = new Promise<undefined>((resolve) => {
    stopped.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  for (const [at, { name, given }] of documents.entries()) {
    tell({ at, doing: '' });
    const progress = ({ doing }: Progress): void => {
      if (!stopped.aborted) tell({ at, doing });
    };
    const opened = workshop.open(given, progress).catch(() => ({ fault: workFailed }));
    const outcome = await Promise.race([opened, stop]);
    if (!outcome) break;
    read.push({ name, outcome });
    if (stopped.aborted) break;
  }
  return read;
}
