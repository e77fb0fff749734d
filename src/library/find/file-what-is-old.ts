import type { Library } from '../keep/library.ts';
import { editionOf, fetchNames } from './fetch-names.ts';
import { editionKey } from './words-of.ts';

const filerAddress = './file-in-worker.js';
type Filer = typeof import('./file-in-worker.ts');

/**
 * Has a worker file anew what was filed by another edition of the glossary, if there is such an article. Nothing is
 * changed where the glossary cannot be had.
 *
 * @param count How many articles the library has.
 */
export async function fileWhatIsOld(library: Library, count: number): Promise<void> {
  const edition = await editionOf(await fetchNames());
  const filed = await library.listFiledUnder(editionKey(edition));
  if (filed.length >= count) return;
  const { fileInWorker } = (await import(/* @vite-ignore */ filerAddress)) as Filer;
  await fileInWorker();
}
