import type { Connection } from '../keep/connection.ts';
import type { ReadLists, Wanted } from './search-library.ts';

/** After every character that stands in a word. */
const afterAll = '\uffff';

/**
 * Of a beginning that more entries have, no more are read: "the" begins eight words of every article, and says nothing
 * until more is typed. The articles with the whole word are all read.
 */
const mostBegun = 2000;

/** Reads the index that stands in the database: always that of the articles that are there, and nothing to be started. */
export const readKeptIndex =
  (connection: Connection): ReadLists =>
  (wanted) =>
    connection.use((database) => {
      const index = database.transaction('words').store.index('word');
      return Promise.all(
        wanted.map((each) => index.getAllKeys(rangeOf(each), each.begins ? mostBegun : undefined)),
      );
    });

const rangeOf = ({ key, begins }: Wanted): IDBKeyRange =>
  begins ? IDBKeyRange.bound(key, key + afterAll, true) : IDBKeyRange.only(key);

/**
 * The same in memory, for the few articles of a window that keeps nothing.
 *
 * @param words Id of an article → its words.
 */
export const readWords =
  (words: ReadonlyMap<string, readonly string[]>): ReadLists =>
  (wanted) =>
    Promise.resolve(
      wanted.map(({ key, begins }) =>
        [...words].flatMap(([id, keys]) =>
          keys.some((each) => (begins ? each !== key && each.startsWith(key) : each === key)) ? [id] : [],
        ),
      ),
    );
