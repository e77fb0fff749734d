import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { Fault } from '../../article/fault.ts';
import type { OwnFacts, OwnPicture, OwnText } from '../own-article.ts';

/** The words by which an article is found. Written in the same transaction as the article: the two never differ. */
export interface OwnWords {
  readonly id: string;
  /** Each folded word once, with its place; a name as `text=kataib-hezbollah` (`find/words-of.ts`). */
  readonly words: readonly string[];
}

/** A picture by its bytes: WebKit keeps no Blob where the browser keeps things only for the session (a private window). */
export interface KeptPicture extends Omit<OwnPicture, 'blob'> {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** The stores. What is long stands apart from what is listed. */
export interface LibrarySchema extends DBSchema {
  facts: { key: string; value: OwnFacts; indexes: { digest: string } };
  texts: { key: string; value: OwnText };
  pictures: { key: [id: string, number: number]; value: KeptPicture };
  words: { key: string; value: OwnWords; indexes: { word: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Takes the database from one version to the next, within the transaction of the upgrade. */
export type Upgrade = (
  database: LibraryDatabase,
  transaction: IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>,
) => void;

/**
 * One step a version; the first makes the stores. A library of an older edition goes through those that it has not had
 * yet, so a step is never changed once an edition with it is out: what must change is a new step.
 */
export const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('facts', { keyPath: 'id' }).createIndex('digest', 'digest');
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('pictures', { keyPath: ['id', 'number'] });
    database.createObjectStore('words', { keyPath: 'id' }).createIndex('word', 'words', { multiEntry: true });
  },
];

/** A tab of our own closes its connection at once when another needs the library; one that does not hangs. */
const patience = 5000;

/**
 * Opens the reader's library, in a page or in a worker; makes it where there is none, and brings an older one up.
 *
 * A connection never stands in the way of another tab: when a newer edition must change the stores, it closes itself.
 *
 * @param name The database's name: one Lectern of several on one origin has its own (`library-name.ts`).
 * @param gone Called when the connection was closed: for another tab, or by the browser.
 * @param steps What leads to the version that is wanted.
 * @throws {Fault} `newer-library` where a newer edition has been here, `library-held` where another tab does not let go
 * @throws DOMException where the browser keeps nothing (cookies and site data switched off).
 */
export async function openDatabase(
  name: string,
  gone: () => void = () => undefined,
  steps: readonly Upgrade[] = upgrades,
): Promise<LibraryDatabase> {
  const { promise: held, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<LibrarySchema>(name, steps.length, {
    upgrade(database, from, _to, transaction) {
      for (const step of steps.slice(from)) step(database, transaction);
    },
    blocked() {
      timer = setTimeout(() => {
        reject(libraryHeld());
      }, patience);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  });
  // One that opens after all, when nobody waits for it any more, must not stand in anyone's way.
  const abandoned = held.catch(async (fault: unknown) => {
    void opening.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
    return Promise.reject(fault instanceof Error ? fault : libraryHeld());
  });
  try {
    return await Promise.race([opening, abandoned]);
  } catch (fault) {
    throw fault instanceof DOMException && fault.name === 'VersionError' ? newerLibrary() : fault;
  } finally {
    clearTimeout(timer);
  }
}

const libraryHeld = (): Fault =>
  new Fault(
    'library-held',
    'Another tab holds your library while it is brought up to date.',
    'Close the other tabs of this site, then load this page again.',
  );

const newerLibrary = (): Fault =>
  new Fault(
    'newer-library',
    'A newer edition of this site has brought your library up to date.',
    'Load this page again.',
  );
