import { Fault } from '../../article/fault.ts';
import type { Library } from '../keep/library.ts';
import { openLibrary } from '../keep/open-library.ts';
import type { WindowKeeper } from '../keep/window-keeper.ts';

/**
 * Opens the library for a worker. A fault goes to the page with all its words: what is thrown there has lost its hint
 * on the way (comlink sends a fault's name and message).
 */
export async function beginLibrary(keeper: WindowKeeper | undefined): Promise<Library> {
  try {
    return await openLibrary(keeper);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const told = new Error(fault.toString());
    told.name = fault.name;
    throw told;
  }
}
