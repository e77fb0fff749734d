import type { IDBPTransaction } from 'idb';
import type { OwnArticle, OwnFacts, OwnPicture, OwnText } from '../own-article.ts';
import { tellChange } from './changes.ts';
import type { Connection } from './connection.ts';
import { changedFacts, isAsSeen, type FactsChange, type FiledArticle, type Library } from './library.ts';
import type { KeptPicture, LibraryDatabase, LibrarySchema } from './open-database.ts';
import { explainStoreFault } from './store-fault.ts';

const stores = ['facts', 'texts', 'pictures', 'words'] as const;

type Writing = IDBPTransaction<LibrarySchema, typeof stores, 'readwrite'>;

/** So many facts are read at a time: thousands at once would hold up the page. */
const batch = 400;

/** The pictures of an article: every key that begins with its id. An array sorts after every number. */
const picturesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** The library on the device. */
export class KeptLibrary implements Library {
  readonly kept = 'device';
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async listFacts(): Promise<OwnFacts[]> {
    const all: OwnFacts[] = [];
    for (let last: string | undefined; ;) {
      const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
      const some = await this.#connection.use((database) => database.getAll('facts', range, batch));
      all.push(...some);
      last = some.at(-1)?.id;
      if (some.length < batch) return all;
    }
  }

  readFacts(id: string): Promise<OwnFacts | undefined> {
    return this.#connection.use((database) => database.get('facts', id));
  }

  readArticle(id: string): Promise<OwnArticle | undefined> {
    return this.#connection.use(async (database) => {
      const transaction = database.transaction(['facts', 'texts', 'pictures']);
      const [facts, text, pictures] = await Promise.all([
        transaction.objectStore('facts').get(id),
        transaction.objectStore('texts').get(id),
        transaction.objectStore('pictures').getAll(picturesOf(id)),
      ]);
      return facts && text && { facts, text, pictures: pictures.map(asShown) };
    });
  }

  readText(id: string): Promise<OwnText | undefined> {
    return this.#connection.use((database) => database.get('texts', id));
  }

  async saveArticle(article: OwnArticle, words: readonly string[]): Promise<void> {
    await this.saveArticles([{ article, words }]);
  }

  async saveArticles(filed: readonly FiledArticle[], unless: readonly OwnFacts[] = []): Promise<boolean> {
    // Before the transaction: one that waits for anything else is closed by the browser.
    const pictures = await Promise.all(filed.map(({ article }) => Promise.all(article.pictures.map(asKept))));
    return this.#write(async (transaction) => {
      if (await hasChanged(transaction, unless)) return false;
      const writes = filed.flatMap(({ article, words }, at) => [
        ...putText(transaction, article.facts, article.text, words),
        transaction.objectStore('pictures').delete(picturesOf(article.facts.id)),
        ...(pictures[at] ?? []).map((picture) => transaction.objectStore('pictures').put(picture)),
      ]);
      await Promise.all(writes);
      return true;
    });
  }

  saveText(facts: OwnFacts, text: OwnText, words: readonly string[], over: OwnFacts): Promise<boolean> {
    return this.#write(async (transaction) => {
      if (await hasChanged(transaction, [over])) return false;
      await Promise.all(putText(transaction, facts, text, words));
      return true;
    });
  }

  listFiledUnder(word: string): Promise<string[]> {
    return this.#connection.use((database) => database.getAllKeysFromIndex('words', 'word', word));
  }

  async fileAnew(over: OwnFacts, words: readonly string[]): Promise<void> {
    await this.#connection.use(async (database) => {
      const transaction = database.transaction(['facts', 'words'], 'readwrite');
      const now = await transaction.objectStore('facts').get(over.id);
      if (isAsSeen(now, over)) await transaction.objectStore('words').put({ id: over.id, words });
      await transaction.done;
    });
  }

  changeFacts(id: string, change: FactsChange): Promise<OwnFacts | undefined> {
    return this.#write(async (transaction) => {
      const store = transaction.objectStore('facts');
      const facts = await store.get(id);
      if (!facts) return undefined;
      const changed = changedFacts(facts, change, Date.now());
      await store.put(changed);
      return changed;
    });
  }

  findByDigest(digest: string): Promise<OwnFacts | undefined> {
    return this.#connection.use(async (database) => {
      const same = await database.getAllFromIndex('facts', 'digest', digest);
      return same.find(({ deleted }) => deleted === undefined);
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#write(async (transaction) => {
      await Promise.all(
        ids.flatMap((id) => [
          transaction.objectStore('facts').delete(id),
          transaction.objectStore('texts').delete(id),
          transaction.objectStore('words').delete(id),
          transaction.objectStore('pictures').delete(picturesOf(id)),
        ]),
      );
    });
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /**
   * One transaction over all stores: what is read of the facts is what is written over, whatever other tabs do.
   * It is on the disk when the promise is kept (`strict`): what the reader was told is there survives the power going.
   */
  async #write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
    try {
      const result = await this.#connection.use(async (database: LibraryDatabase) => {
        const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
        // Both from the start: a transaction that fails must not be a rejection that nobody has heard of.
        const [result] = await Promise.all([abortOnFault(transaction, work), transaction.done]);
        return result;
      });
      tellChange();
      return result;
    } catch (fault) {
      throw explainStoreFault(fault);
    }
  }
}

const asKept = async ({ blob, ...picture }: OwnPicture): Promise<KeptPicture> => ({
  ...picture,
  type: blob.type,
  bytes: await blob.arrayBuffer(),
});

const asShown = ({ type, bytes, ...picture }: KeptPicture): OwnPicture => ({
  ...picture,
  blob: new Blob([bytes], { type }),
});

async function abortOnFault<Result>(
  transaction: Writing,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(transaction);
  } catch (fault) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself: a full disk does that.
    }
    throw transaction.error ?? fault;
  }
}

/** Whether any of these facts are others now. */
async function hasChanged(transaction: Writing, seen: readonly OwnFacts[]): Promise<boolean> {
  for (const facts of seen) {
    if (!isAsSeen(await transaction.objectStore('facts').get(facts.id), facts)) return true;
  }
  return false;
}

const putText = (
  transaction: Writing,
  facts: OwnFacts,
  text: OwnText,
  words: readonly string[],
): Promise<unknown>[] => [
  transaction.objectStore('facts').put(facts),
  transaction.objectStore('texts').put(text),
  transaction.objectStore('words').put({ id: facts.id, words }),
];
