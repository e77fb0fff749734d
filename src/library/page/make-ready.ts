import { connectPageWorker, type ConnectedWorker } from '../worker/connect.ts';
import type { PageWork } from '../worker/library-work.ts';
import { handOver } from './handed-over.ts';
import type { Read } from './read-documents.ts';

/** The page is not waited for longer than this: then the next one makes it itself. Milliseconds. */
const patience = 1500;

let connected: ConnectedWorker<PageWork> | undefined;

/** Makes ready what makes pages, while the reader is still pasting. */
export function warmPages(): void {
  if (connected) return;
  connected = connectPageWorker();
  connected.ready.catch(() => undefined);
  connected.work.warm().catch(() => undefined);
}

/**
 * Makes the page of an article that has just come in, for the next page of this tab: what makes it is warm here, and would
 * have to be started there.
 */
export async function makeReady({ outcome }: Read): Promise<void> {
  if ('fault' in outcome || outcome.known) return;
  warmPages();
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([make(outcome.id), connected?.died, late]);
}

async function make(id: string): Promise<void> {
  try {
    const page = await connected?.work.write(id);
    if (page !== undefined) handOver(page);
  } catch {
    // The next page tries it, and tells why it cannot.
  }
}
