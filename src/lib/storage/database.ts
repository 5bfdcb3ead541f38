import { openDB } from 'idb';
import { MIGRATIONS, type GlaneDatabase, type GlaneSchema, type Migration } from './migrations.ts';
import { StoreError } from './store.ts';

/** What befalls an open connection. */
export interface ConnectionEvents {
  /** A newer version in another tab wants to upgrade: this connection has closed for it. */
  outdated(): void;
  /** The browser has dropped the connection (cleared data, Safari in the background); opening again may help. */
  lost(): void;
}

/** How long a tab that was asked to let go may take to finish what it is writing. */
const PATIENCE_MS = 2000;

/**
 * Opens the database and brings it to the newest version, all steps in one transaction.
 *
 * @throws StoreError 'newer' when a newer Glane wrote it, 'blocked' when another tab holds an older version open, 'full'
 * or 'broken' as the browser says. The data is as it was in each case.
 */
export async function openDatabase(
  name: string,
  events: ConnectionEvents,
  migrations: readonly Migration[] = MIGRATIONS
): Promise<GlaneDatabase> {
  let isBlocked: () => void = () => undefined;
  const blocked = new Promise<'blocked'>((resolve) => (isBlocked = () => setTimeout(resolve, PATIENCE_MS, 'blocked')));
  const failure: { cause?: unknown } = {};
  const opening = openDB<GlaneSchema>(name, migrations.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      const upgrade = async (): Promise<void> => {
        for (const migrate of migrations.slice(oldVersion)) await migrate(database, transaction as never);
      };
      upgrade().catch((cause: unknown) => {
        failure.cause = cause;
        transaction.abort();
      });
      // Reported by the opening itself.
      transaction.done.catch(() => undefined);
    },
    // Other tabs let go when asked; one that is frozen does not.
    blocked: () => isBlocked(),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      events.outdated();
    },
    terminated: () => events.lost()
  });
  try {
    const first = await Promise.race([opening, blocked]);
    if (first !== 'blocked') return first;
  } catch (error) {
    throw failure.cause === undefined ? storeError(error) : new StoreError('broken', { cause: failure.cause });
  }
  // It may open later, when the other tab goes away; nobody would hold it then.
  opening.then((database) => database.close()).catch(() => undefined);
  throw new StoreError('blocked');
}

/** What a failure of IndexedDB means; our own mistakes (wrong types, what cannot be cloned) are given back as they are. */
export function storeError(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'QuotaExceededError':
      return new StoreError('full', { cause: error });
    case 'VersionError':
      return new StoreError('newer', { cause: error });
    case 'InvalidStateError':
      return new StoreError('closed', { cause: error });
    case 'DataError':
    case 'DataCloneError':
    case 'TransactionInactiveError':
      return error;
    default:
      return new StoreError('broken', { cause: error });
  }
}
