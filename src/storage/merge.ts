import {
  keyOf,
  type RawRecord,
  type RecordAccess,
  type Snapshot,
  STORE_NAMES,
  type StoreName,
} from './records';
import { setAsideUnreadable } from './setAside';

/** The revision of any record; 0 where it has none that counts. */
function revisionOf(record: RawRecord | undefined): number {
  const revision = record?.revision;
  return Number.isSafeInteger(revision) ? Number(revision) : 0;
}

/**
 * Puts a record where there is none, an unreadable one (which is set aside), or one with a lower
 * revision. What is as new or newer stays.
 * @param at ISO time
 */
export async function putIfNewer(
  access: RecordAccess,
  store: Exclude<StoreName, 'setAside'>,
  record: RawRecord,
  at: string,
): Promise<void> {
  const there = await access.get(store, keyOf(store, record));
  if (there && revisionOf(there) >= revisionOf(record)) return;
  await setAsideUnreadable(access, store, there, at);
  await access.put(store, record);
}

/** Brings what memory held to the disk, record by record. */
export async function mergeSnapshot(
  access: RecordAccess,
  snapshot: Snapshot,
  at: string,
): Promise<void> {
  for (const store of STORE_NAMES) {
    for (const record of snapshot[store]) {
      if (store === 'setAside') await access.put(store, record);
      else await putIfNewer(access, store, record, at);
    }
  }
}
