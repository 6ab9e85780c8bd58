import type { ItemId } from '../domain/ids';
import { readOne } from './reading';
import { AnswerRecordSchema, ExampleRecordSchema, HeaderSchema } from './recordSchemas';
import type { ItemStore, RawRecord, RecordAccess } from './records';
import { setAsideUnreadable } from './setAside';

/** Where one item's record belongs, and when it is written. */
export interface ItemPlace {
  readonly assessmentId: string;
  readonly itemId: ItemId;
  /** ISO time for the assessment's `updatedAt`. */
  readonly at: string;
}

/**
 * Writes one item's record over whatever any tab has written, with the next revision: the last
 * write wins, however wrong a clock is.
 * @param mustExist refuse where the assessment was deleted meanwhile
 * @returns false where it was refused
 */
export async function writeItemRecord(
  access: RecordAccess,
  store: ItemStore,
  { assessmentId, itemId, at }: ItemPlace,
  value: RawRecord,
  mustExist: boolean,
): Promise<boolean> {
  const header = await access.get('assessments', assessmentId);
  if (!header && mustExist) return false;
  const before = await access.get(store, [assessmentId, itemId]);
  const known = readItemRecord(store, before);
  await setAsideUnreadable(access, store, before, at);
  const revision = (known?.revision ?? 0) + 1;
  await access.put(store, { assessmentId, itemId, ...value, revision });
  // A header that cannot be read is not touched.
  if (header && readOne(HeaderSchema, header)) {
    await access.put('assessments', { ...header, updatedAt: at });
  }
  return true;
}

function readItemRecord(store: ItemStore, record: RawRecord | undefined) {
  return store === 'answers'
    ? readOne(AnswerRecordSchema, record)
    : readOne(ExampleRecordSchema, record);
}
