import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { DATABASE_VERSION, migrate } from './migrations';
import {
  ownerFieldOf,
  type RawRecord,
  type RecordAccess,
  type Records,
  type Snapshot,
  STORE_NAMES,
  takeSnapshot,
} from './records';
import { withTimeLimit } from './timeLimit';

/** What another tab can do to an open database. Either way the connection is closed by then. */
export interface DatabaseEvents {
  /** A newer version of the app takes over; the promise holds what this tab could still read. */
  replaced(snapshot: Promise<Snapshot>): void;
  /** It is being deleted. */
  deleted(): void;
}

/**
 * Opens the database and reads from it once, so that one that only seems open is noticed here.
 * @param timeLimit milliseconds for all of it
 * @throws DOMException, `TimeoutError` among them, or whatever a browser throws without storage
 */
export async function openDatabaseRecords(
  name: string,
  timeLimit: number,
  events: DatabaseEvents,
): Promise<Records> {
  const opening = openChecked(name, events);
  try {
    return await withTimeLimit(opening, timeLimit);
  } catch (error) {
    // Should it open after all, it must not stand in the way of other tabs.
    opening.then(
      (records) => records.close(),
      () => undefined,
    );
    throw error;
  }
}

async function openChecked(name: string, events: DatabaseEvents): Promise<Records> {
  const database = await openDB(name, DATABASE_VERSION, {
    upgrade: (opened, oldVersion, _newVersion, transaction) =>
      migrate(opened, oldVersion, transaction),
    blocking: (_current, blocked) => {
      if (blocked === null) events.deleted();
      else events.replaced(records.transact('readonly', takeSnapshot));
      // A running read is still answered after this.
      database.close();
    },
  });
  const records: Records = {
    transact: (mode, work) => transactIn(database, mode, work),
    close: () => database.close(),
  };
  try {
    await records.transact('readonly', (access) => access.all('assessments'));
  } catch (error) {
    database.close();
    throw error;
  }
  return records;
}

async function transactIn<Result>(
  database: IDBPDatabase,
  mode: 'readonly' | 'readwrite',
  work: (access: RecordAccess) => Promise<Result>,
): Promise<Result> {
  // Strict: `oncomplete` means on the disk, not in the system's cache.
  const transaction = database.transaction([...STORE_NAMES], mode, { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    const result = await work(accessTo(transaction));
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already; its error says why.
    }
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

function accessTo(
  transaction: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>,
): RecordAccess {
  return {
    get: (store, key) => transaction.objectStore(store).get(key as IDBValidKey),
    all: (store, owner) =>
      transaction.objectStore(store).getAll(
        owner !== undefined && ownerFieldOf(store) !== null
          ? // Every list sorts after every text, so this is each key that starts with the id.
            IDBKeyRange.bound([owner], [owner, []])
          : null,
      ),
    put: async (store, record: RawRecord) => {
      await transaction.objectStore(store).put?.(record);
    },
    remove: async (store, key) => {
      await transaction.objectStore(store).delete?.(key as IDBValidKey);
    },
  };
}
