import type { IDBPDatabase, IDBPTransaction } from 'idb';

export const DATABASE_NAME = 'next-rung';

type Transaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Each brings the database from the version of its index to the next. They only add or convert, run
 * in one transaction with the opening, and are never edited once released: add another one.
 */
const MIGRATIONS: readonly ((database: IDBPDatabase, transaction: Transaction) => void)[] = [
  function createStores(database) {
    database.createObjectStore('assessments', { keyPath: 'id' });
    database.createObjectStore('answers', { keyPath: ['assessmentId', 'itemId'] });
    database.createObjectStore('examples', { keyPath: ['assessmentId', 'itemId'] });
    database.createObjectStore('preferences', { keyPath: 'id' });
    database.createObjectStore('setAside', { keyPath: 'id' });
  },
  function addOneOnOnes(database) {
    database.createObjectStore('notes', { keyPath: ['assessmentId', 'itemId'] });
    database.createObjectStore('oneOnOnes', { keyPath: 'id' });
    database.createObjectStore('replies', { keyPath: ['oneOnOneId', 'id'] });
    database.createObjectStore('conversations', { keyPath: 'id' });
    database.createObjectStore('topics', { keyPath: ['conversationId', 'competency'] });
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** Runs what is missing since `oldVersion` (0 for a new database). */
export function migrate(
  database: IDBPDatabase,
  oldVersion: number,
  transaction: Transaction,
): void {
  for (const migration of MIGRATIONS.slice(oldVersion)) migration(database, transaction);
}
