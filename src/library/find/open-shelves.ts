import { compileNames, type NameMatcher } from '../../names/compile-names.ts';
import { Connection } from '../keep/connection.ts';
import { libraryName } from '../keep/library-name.ts';
import type { Library } from '../keep/library.ts';
import { openLibrary } from '../keep/open-library.ts';
import { readKeptIndex, readWords } from './read-index.ts';
import type { ReadLists } from './search-library.ts';
import { wordsOf } from './words-of.ts';

/** What search reads of a library, wherever it is kept. */
export interface Shelves {
  readonly library: Library;
  /** The index. One in memory is made with the names of the glossary; that of the device has them in it. */
  readonly listsWith: (matcher?: NameMatcher) => ReadLists;
}

/** @throws as {@link openLibrary} */
export async function openShelves(): Promise<Shelves> {
  const library = await openLibrary();
  if (library.kept === 'window') return shelvesOfWindow(library);
  // A connection of its own: the index is read, and nothing else.
  const lists = readKeptIndex(new Connection(libraryName));
  return { library, listsWith: () => lists };
}

/** Where the browser keeps nothing: a few articles, whose words are taken when they are first asked for. */
function shelvesOfWindow(library: Library): Shelves {
  const takeWords = async (matcher: NameMatcher): Promise<ReadonlyMap<string, readonly string[]>> => {
    const words = new Map<string, readonly string[]>();
    for (const { id, title } of await library.listFacts()) {
      const text = await library.readText(id);
      if (text) words.set(id, wordsOf(text.article, title, matcher));
    }
    return words;
  };
  const taken = new Map<NameMatcher | undefined, ReturnType<typeof takeWords>>();
  return {
    library,
    listsWith: (matcher) => async (wanted) => {
      const words = taken.get(matcher) ?? takeWords(matcher ?? compileNames([]));
      taken.set(matcher, words);
      return readWords(await words)(wanted);
    },
  };
}
