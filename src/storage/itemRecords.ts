import type { ItemId } from '../domain/ids';
import { putNext } from './nextRevision';
import { readOne } from './reading';
import { HeaderSchema } from './recordSchemas';
import type { ItemStore, RawRecord, RecordAccess } from './records';
import type { Refusal } from './storageState';

/** Where one item's record belongs, and when it is written. */
export interface ItemPlace {
  readonly assessmentId: string;
  readonly itemId: ItemId;
  /** ISO time for the assessment's `updatedAt`. */
  readonly at: string;
}

/**
 * Writes one item's record with the next revision.
 * @param mustExist refuse where the assessment was deleted meanwhile
 * @returns why nothing was written; null where it was
 */
export async function writeItemRecord(
  access: RecordAccess,
  store: ItemStore,
  { assessmentId, itemId, at }: ItemPlace,
  value: RawRecord,
  mustExist: boolean,
): Promise<Refusal | null> {
  const header = await access.get('assessments', assessmentId);
  if (!header && mustExist) return 'gone';
  const known = readOne(HeaderSchema, header);
  if (store === 'answers' && known && known.frozenAt !== null) return 'frozen';
  await putNext(access, store, { assessmentId, itemId, ...value }, at);
  // A header that cannot be read is not touched.
  if (known) await access.put('assessments', { ...header, updatedAt: at });
  return null;
}
