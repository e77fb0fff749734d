/** A tool of its own: it is fetched when a newer glossary has come, which is seldom. */
import { connectWorker } from '../worker/connect.ts';

/** Files anew, in the worker, what was filed by another edition of the glossary. Done as well when the worker dies. */
export async function fileInWorker(): Promise<void> {
  const worker = connectWorker();
  try {
    await Promise.race([worker.ready.then(() => worker.work.fileAnew()), worker.died]);
  } finally {
    worker.end();
  }
}
