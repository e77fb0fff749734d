import { openDatabase, type LibraryDatabase } from './open-database.ts';

/**
 * The library's connection: opened when it is first needed, and again when it was closed, by the browser or for another tab.
 */
export class Connection {
  readonly #name: string;
  #opened: Promise<LibraryDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** @throws as {@link openDatabase} */
  database(): Promise<LibraryDatabase> {
    if (this.#opened) return this.#opened;
    const opened: Promise<LibraryDatabase> = openDatabase(this.#name, () => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    this.#opened = opened;
    return opened;
  }

  /**
   * Does something with the database, once more where it was closed in between. `work` is one transaction, so what
   * was closed has done nothing yet.
   */
  async use<Result>(work: (database: LibraryDatabase) => Promise<Result>): Promise<Result> {
    const database = await this.database();
    try {
      return await work(database);
    } catch (fault) {
      if (!wasClosed(fault)) throw fault;
      this.#opened = undefined;
      return work(await this.database());
    }
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    (await opened)?.close();
  }
}

/** `transaction()` on a closed connection throws InvalidStateError (Indexed Database API 3.0, section 4.4). */
const wasClosed = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'InvalidStateError';
