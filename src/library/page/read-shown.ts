import { makeReady, warmPages } from './make-ready.ts';
import { readDocuments, type Document, type Read } from './read-documents.ts';
import type { ShownWork } from './shown-work.ts';
import { workshop } from './workshop.ts';

/** Starts the workers, while the reader is still on the way: that makes opening quick. */
export function warmWorkers(): void {
  workshop.warm();
  warmPages();
}

/**
 * Reads documents and shows the work while it lasts; `work.end()` is the caller's. The page of a single one is made ready too.
 *
 * @param stopped Aborted to stop.
 * @returns What became of each document that was finished, in order.
 */
export async function readShown(
  documents: readonly Document[],
  work: ShownWork,
  stopped: AbortSignal,
): Promise<readonly Read[]> {
  work.begin(documents.map(({ name }) => name));
  const read = await readDocuments(documents, workshop, {
    tell: (step) => {
      work.tell(step);
    },
    stopped,
  });
  if (stopped.aborted) workshop.end();
  else if (documents.length === 1 && read[0]) await makeReady(read[0]);
  return read;
}
