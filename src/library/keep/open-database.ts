import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnFacts, OwnPicture, OwnText } from '../own-article.ts';

/** The words by which an article is found. Written in the same transaction as the article: the two never differ. */
export interface OwnWords {
  readonly id: string;
  /** Each folded word once; a name as `name:kataib-hezbollah` (`find/words-of.ts`). */
  readonly words: readonly string[];
}

/** The stores. What is long stands apart from what is listed. */
export interface LibrarySchema extends DBSchema {
  facts: { key: string; value: OwnFacts; indexes: { digest: string } };
  texts: { key: string; value: OwnText };
  pictures: { key: [id: string, number: number]; value: OwnPicture };
  words: { key: string; value: OwnWords; indexes: { word: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

const version = 1;

/**
 * Opens the reader's library, in a page or in a worker; makes it where there is none.
 *
 * @param name The database's name: one Lectern of several on one origin has its own (`storage-key.ts`).
 * @throws DOMException where the browser keeps nothing (a private window of some browsers).
 */
export function openDatabase(name: string): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(name, version, {
    upgrade(database) {
      database.createObjectStore('facts', { keyPath: 'id' }).createIndex('digest', 'digest');
      database.createObjectStore('texts', { keyPath: 'id' });
      database.createObjectStore('pictures', { keyPath: ['id', 'number'] });
      database.createObjectStore('words', { keyPath: 'id' }).createIndex('word', 'words', { multiEntry: true });
    },
  });
}
