import type * as v from 'valibot';
import { readOne } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import {
  type KeptStore,
  keyOf,
  type RawRecord,
  type RecordAccess,
  type RecordKey,
} from './records';
import { setAsideUnreadable } from './setAside';

export type Stored<Store extends KeptStore> = v.InferOutput<(typeof SCHEMA_OF_STORE)[Store]>;

/** @returns null where there is none, or it cannot be read */
export async function getStored<Store extends KeptStore>(
  access: RecordAccess,
  store: Store,
  key: RecordKey,
): Promise<Stored<Store> | null> {
  return readOne(SCHEMA_OF_STORE[store], await access.get(store, key));
}

/**
 * Writes a record over whatever any tab has written, with the next revision: the last write wins,
 * however wrong a clock is. What nobody can read there is set aside.
 * @param at ISO time
 */
export async function putNext(
  access: RecordAccess,
  store: KeptStore,
  record: RawRecord,
  at: string,
): Promise<void> {
  const before = await access.get(store, keyOf(store, record));
  const known = readOne(SCHEMA_OF_STORE[store], before);
  await setAsideUnreadable(access, store, before, at);
  await access.put(store, { ...record, revision: (known?.revision ?? 0) + 1 });
}

/**
 * Changes single fields, so that two tabs changing different ones both keep theirs.
 * @returns false where the record is gone or cannot be read
 */
export async function changeFields(
  access: RecordAccess,
  store: KeptStore,
  key: RecordKey,
  change: RawRecord,
): Promise<boolean> {
  const before = await access.get(store, key);
  const known = readOne(SCHEMA_OF_STORE[store], before);
  if (!known) return false;
  await access.put(store, { ...before, ...change, revision: known.revision + 1 });
  return true;
}

/** Writes a record where none has its key; what is there already stays. */
export async function putMissing(
  access: RecordAccess,
  store: KeptStore,
  record: RawRecord,
): Promise<void> {
  if (!(await access.get(store, keyOf(store, record)))) await access.put(store, record);
}
