import { Fault } from '../../article/fault.ts';
import { Connection } from './connection.ts';
import { KeptLibrary } from './kept-library.ts';
import { libraryName } from './library-name.ts';
import type { Library } from './library.ts';
import { PassingLibrary } from './passing-library.ts';
import { windowKeeper, type WindowKeeper } from './window-keeper.ts';

/**
 * Opens the reader's library, in a page or in a worker: on the device, or where the browser keeps nothing, for as long as
 * the window is open (`kept` tells which).
 *
 * @param keeper What carries articles from page to page where nothing is kept; a worker is given that of its page.
 * @throws {Fault} `newer-library` or `library-held`: the library is there, and may not be opened now
 */
export async function openLibrary(keeper: WindowKeeper | undefined = windowKeeper()): Promise<Library> {
  const connection = new Connection(libraryName);
  try {
    await connection.database();
    return new KeptLibrary(connection);
  } catch (fault) {
    if (fault instanceof Fault) throw fault;
    return new PassingLibrary(keeper);
  }
}
