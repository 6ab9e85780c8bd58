import { freezeFor, thaw } from './freezing';
import { putMissing } from './nextRevision';
import { ITEM_STORES, type KeptStore, keyOf, type RawRecord, type RecordAccess } from './records';

interface Placed {
  readonly store: KeptStore;
  readonly record: RawRecord;
}

/** Everything that deleting took away, byte for byte, unreadable records included. */
export interface Deleted {
  /** Of the assessment or the 1:1. */
  readonly id: string;
  readonly records: readonly Placed[];
}

/** Takes an assessment with its items and its 1:1s. @returns null where there is none with that id */
export async function deleteAssessment(access: RecordAccess, id: string): Promise<Deleted | null> {
  const header = await access.get('assessments', id);
  if (!header) return null;
  const records: Placed[] = [{ store: 'assessments', record: header }];
  for (const store of ITEM_STORES) records.push(...placed(store, await access.all(store, id)));
  for (const oneOnOne of await access.all('oneOnOnes')) {
    if (oneOnOne.assessmentId === id) records.push(...(await partsOf(access, oneOnOne)));
  }
  return take(access, id, records);
}

/**
 * Takes a 1:1 with its replies and conversations, and frees the assessment that it stood on.
 * @param at ISO time
 * @returns null where there is none with that id, or `unlessReplied` and a reply was kept
 */
export async function removeOneOnOne(
  access: RecordAccess,
  id: string,
  at: string,
  unlessReplied: boolean,
): Promise<Deleted | null> {
  const oneOnOne = await access.get('oneOnOnes', id);
  if (!oneOnOne) return null;
  if (unlessReplied && (await access.all('replies', id)).length > 0) return null;
  const deleted = await take(access, id, await partsOf(access, oneOnOne));
  if (oneOnOne.part === 'respondent') await thaw(access, String(oneOnOne.assessmentId), at);
  return deleted;
}

/** Puts back what deleting took. @param at ISO time */
export async function restore(
  access: RecordAccess,
  { records }: Deleted,
  at: string,
): Promise<void> {
  for (const { store, record } of records) await putMissing(access, store, record);
  for (const { store, record } of records) {
    if (store === 'oneOnOnes') await freezeFor(access, record, at);
  }
}

async function partsOf(access: RecordAccess, oneOnOne: RawRecord): Promise<Placed[]> {
  const replies = await access.all('replies', String(oneOnOne.id));
  const parts = [{ store: 'oneOnOnes', record: oneOnOne } as const, ...placed('replies', replies)];
  const conversations: Placed[] = [];
  for (const { id } of replies) {
    const conversation = await access.get('conversations', String(id));
    if (conversation) conversations.push({ store: 'conversations', record: conversation });
    conversations.push(...placed('topics', await access.all('topics', String(id))));
  }
  return [...parts, ...conversations];
}

function placed(store: KeptStore, records: readonly RawRecord[]): Placed[] {
  return records.map((record) => ({ store, record }));
}

async function take(
  access: RecordAccess,
  id: string,
  records: readonly Placed[],
): Promise<Deleted> {
  for (const { store, record } of records) await access.remove(store, keyOf(store, record));
  return { id, records };
}
