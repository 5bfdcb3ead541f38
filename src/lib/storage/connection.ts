import type { IDBPTransaction, StoreNames } from 'idb';
import { openDatabase, storeError } from './database.ts';
import type { GlaneDatabase, GlaneSchema, Migration } from './migrations.ts';
import { StoreError } from './store.ts';

export type Place = StoreNames<GlaneSchema>;
export type Reading = IDBPTransaction<GlaneSchema, Place[], 'readonly'>;
export type Writing = IDBPTransaction<GlaneSchema, Place[], 'readwrite'>;

/**
 * The database as long as it can be had: a connection that the browser dropped is opened again at the next use. Every
 * failure of the world is a StoreError; our own mistakes are thrown as they are.
 */
export class Connection {
  #database: Promise<GlaneDatabase> | null = null;
  #isClosed = false;

  constructor(
    private readonly name: string,
    private readonly migrations: readonly Migration[],
    private readonly outdated: () => void
  ) {}

  /** @throws StoreError as openDatabase does; 'closed' after `close` or when a newer version took over. */
  open(): Promise<GlaneDatabase> {
    if (this.#isClosed) return Promise.reject(new StoreError('closed'));
    const events = {
      lost: () => (this.#database = null),
      outdated: () => {
        this.#isClosed = true;
        this.outdated();
      }
    };
    this.#database ??= openDatabase(this.name, events, this.migrations).catch((error: unknown) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }

  close(): void {
    this.#isClosed = true;
    void this.#database?.then((database) => database.close()).catch(() => undefined);
  }

  /** Runs reads in one transaction, so that they fit together. */
  async read<T>(places: Place[], work: (tx: Reading) => Promise<T>): Promise<T> {
    const tx = await this.#begin((database) => database.transaction(places, 'readonly'));
    tx.done.catch(() => undefined);
    return work(tx).catch((error: unknown) => {
      throw storeError(error);
    });
  }

  /**
   * Runs writes in one transaction and waits until they are kept; when one fails, none is. `strict` waits for the disk
   * itself: for answers, which nobody gives twice.
   */
  async write<T>(places: Place[], durability: 'strict' | 'relaxed', work: (tx: Writing) => Promise<T>): Promise<T> {
    const tx = await this.#begin((database) => database.transaction(places, 'readwrite', { durability }));
    // Awaited below unless the work fails first; without this a failure would be reported twice.
    tx.done.catch(() => undefined);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      throw storeError(error);
    }
  }

  async #begin<T>(start: (database: GlaneDatabase) => T): Promise<T> {
    try {
      return start(await this.open());
    } catch (error) {
      // Safari drops connections of pages in the background, and says so only when they are used.
      if (this.#isClosed || !(error instanceof DOMException && error.name === 'InvalidStateError'))
        throw storeError(error);
      this.#database = null;
    }
    try {
      return start(await this.open());
    } catch (error) {
      throw storeError(error);
    }
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, by the very failure that is being reported.
  }
}
