import { Fault } from '../../article/fault.ts';
import type { Library } from '../keep/library.ts';
import { openLibrary } from '../keep/open-library.ts';
import type { WindowKeeper } from '../keep/window-keeper.ts';
import { fetchGlossary } from './fetch-glossary.ts';
import type { Beginning } from './library-work.ts';

/** Each worker has one of its own. */
let library: Promise<Library> | undefined;

/** The library of this worker. */
export const theLibrary = (): Promise<Library> => (library ??= openLibrary());

/** What every worker's first call does: it opens the library, and has the names fetched meanwhile. */
export const begin: Beginning['begin'] = async (keeper) => {
  void fetchGlossary();
  library = openTold(keeper);
  return (await library).kept;
};

/**
 * Opens the library. A fault goes to the page with all its words: what is thrown there has lost its hint
 * on the way (comlink sends a fault's name and message).
 */
async function openTold(keeper: WindowKeeper | undefined): Promise<Library> {
  try {
    return await openLibrary(keeper);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const told = new Error(fault.toString());
    told.name = fault.name;
    throw told;
  }
}
