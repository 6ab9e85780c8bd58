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
import { BLOCKED } from './storageState';
import { bePatient, withTimeLimit } from './timeLimit';

/** What another tab can do to an open database. Either way the connection is closed by then. */
export interface DatabaseEvents {
  /** A newer version of the app takes over; the promise holds what this tab could still read. */
  replaced(snapshot: Promise<Snapshot>): void;
  /** It is being deleted. */
  deleted(): void;
}

/** Silence during a transaction that is too long, in times of what opening may take. */
const PATIENCE = 10;

/**
 * Opens the database and reads from it once, so that one that only seems open is noticed here.
 * @param timeLimit milliseconds for all of it; a transaction may wait ten times as long for an answer
 * @throws DOMException, `TimeoutError` and `BlockedError` among them, or whatever a browser throws
 *   without storage
 */
export async function openDatabaseRecords(
  name: string,
  timeLimit: number,
  events: DatabaseEvents,
): Promise<Records> {
  let isBlocked = false;
  const opening = openChecked(name, timeLimit, {
    ...events,
    blocked: () => {
      isBlocked = true;
    },
  });
  try {
    return await withTimeLimit(opening, timeLimit);
  } catch (error) {
    // Should it open after all, it must not stand in the way of other tabs.
    opening.then(
      (records) => records.close(),
      () => undefined,
    );
    throw isBlocked ? new DOMException('Another tab is in the way.', BLOCKED) : error;
  }
}

async function openChecked(
  name: string,
  timeLimit: number,
  events: DatabaseEvents & { blocked(): void },
): Promise<Records> {
  const database = await openDB(name, DATABASE_VERSION, {
    upgrade: (opened, oldVersion, _newVersion, transaction) =>
      migrate(opened, oldVersion, transaction),
    blocked: events.blocked,
    blocking: (_current, blocked) => {
      if (blocked === null) events.deleted();
      else events.replaced(records.transact('readonly', takeSnapshot));
      // A running read is still answered after this.
      database.close();
    },
  });
  // One transaction waits for another: whatever is answered shows that the database is alive.
  let answers = 0;
  const answered: Answered = async (request) => {
    const value = await request;
    answers += 1;
    return value;
  };
  const records: Records = {
    transact: async (mode, work) => {
      const patience = bePatient(timeLimit * PATIENCE, () => answers);
      try {
        return await transactIn(database, mode, work, answered, patience.ends);
      } finally {
        patience.stop();
      }
    },
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

/** Passes a request's value on, and notes that it was answered. */
type Answered = <Value>(request: Promise<Value>) => Promise<Value>;

async function transactIn<Result>(
  database: IDBPDatabase,
  mode: 'readonly' | 'readwrite',
  work: (access: RecordAccess) => Promise<Result>,
  answered: Answered,
  silence: Promise<never>,
): Promise<Result> {
  // Strict: `oncomplete` means on the disk, not in the system's cache.
  const transaction = database.transaction([...STORE_NAMES], mode, { durability: 'strict' });
  transaction.done.catch(() => undefined);
  async function all(): Promise<Result> {
    const result = await work(accessTo(transaction, answered));
    await transaction.done;
    return result;
  }
  try {
    return await Promise.race([all(), silence]);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already; its error says why.
    }
    await Promise.race([transaction.done, silence]).catch(() => undefined);
    throw transaction.error ?? error;
  }
}

function accessTo(
  transaction: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>,
  answered: Answered,
): RecordAccess {
  return {
    get: (store, key) => answered(transaction.objectStore(store).get(key as IDBValidKey)),
    all: (store, owner) =>
      answered(
        transaction.objectStore(store).getAll(
          owner !== undefined && ownerFieldOf(store) !== null
            ? // Every list sorts after every text, so this is each key that starts with the id.
              IDBKeyRange.bound([owner], [owner, []])
            : null,
        ),
      ),
    put: async (store, record: RawRecord) => {
      await answered(Promise.resolve(transaction.objectStore(store).put?.(record)));
    },
    remove: async (store, key) => {
      await answered(Promise.resolve(transaction.objectStore(store).delete?.(key as IDBValidKey)));
    },
  };
}
