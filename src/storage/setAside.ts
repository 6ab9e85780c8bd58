import { readOne } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import type { KeptStore, RawRecord, RecordAccess } from './records';
import { newAssessmentId } from './savedAssessment';

/**
 * Keeps a record that nobody can read under another key, before its place is written over: a later
 * version, or a person with tools, may still make sense of it.
 * @param at ISO time
 */
export async function setAsideUnreadable(
  access: RecordAccess,
  store: KeptStore,
  record: RawRecord | undefined,
  at: string,
): Promise<void> {
  if (!record || readOne(SCHEMA_OF_STORE[store], record)) return;
  await access.put('setAside', { id: newAssessmentId(), store, record, at });
}
