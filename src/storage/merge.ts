import {
  type KeptStore,
  keyOf,
  type RawRecord,
  type RecordAccess,
  type Snapshot,
  STORE_NAMES,
} from './records';
import { setAsideUnreadable } from './setAside';

/** The revision of any record; 0 where it has none that counts. */
function revisionOf(record: RawRecord): number {
  const { revision } = record;
  return Number.isSafeInteger(revision) ? Number(revision) : 0;
}

/**
 * Whether a record takes the place of another: the one written more often does. Of two written equally
 * often the later changed one does, and without times the one whose text sorts last, so that devices
 * agree whichever they hear of first.
 */
export function isNewer(record: RawRecord, there: RawRecord): boolean {
  const more = revisionOf(record) - revisionOf(there);
  if (more !== 0) return more > 0;
  const later = timeOf(record) - timeOf(there);
  if (later !== 0) return later > 0;
  return canonicalText(record) > canonicalText(there);
}

function timeOf({ updatedAt }: RawRecord): number {
  return typeof updatedAt === 'string' ? Date.parse(updatedAt) || 0 : 0;
}

/** One text for the same content, in whatever order its fields were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Puts a record where there is none, an unreadable one (which is set aside), or an older one.
 * @param at ISO time
 */
export async function putIfNewer(
  access: RecordAccess,
  store: KeptStore,
  record: RawRecord,
  at: string,
): Promise<void> {
  const there = await access.get(store, keyOf(store, record));
  if (there && !isNewer(record, there)) return;
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
