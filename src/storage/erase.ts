import { deleteDB } from 'idb';
import { PREFERENCES_KEY } from './preferences';
import { keyOf, type RecordAccess, STORE_NAMES } from './records';
import { withTimeLimit } from './timeLimit';

/** Caches of this app start with it; another app on the same origin keeps its own. */
export const CACHE_PREFIX = 'next-rung';

export async function clearRecords(access: RecordAccess): Promise<void> {
  for (const store of STORE_NAMES) {
    for (const record of await access.all(store)) await access.remove(store, keyOf(store, record));
  }
}

/** @returns whether the browser did it within the limit (milliseconds) */
export async function eraseDatabase(name: string, timeLimit: number): Promise<boolean> {
  try {
    await withTimeLimit(deleteDB(name), timeLimit);
    return true;
  } catch {
    return false;
  }
}

/** Deletes what this app keeps outside the database. Where it is denied there is nothing to delete. */
export async function eraseBesides(): Promise<void> {
  try {
    localStorage.removeItem(PREFERENCES_KEY);
  } catch {
    // Denied.
  }
  try {
    const names = await caches.keys();
    const own = names.filter((name) => name.startsWith(CACHE_PREFIX));
    await Promise.all(own.map((name) => caches.delete(name)));
  } catch {
    // Denied, or there are no caches where a page is not served securely.
  }
}
