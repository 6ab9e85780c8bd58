/**
 * The object stores of the database, and the same names in memory, each with the fields of its key.
 * Where there are two, the first names what the record belongs to.
 */
const KEY_FIELDS = {
  assessments: ['id'],
  answers: ['assessmentId', 'itemId'],
  examples: ['assessmentId', 'itemId'],
  notes: ['assessmentId', 'itemId'],
  oneOnOnes: ['id'],
  replies: ['oneOnOneId', 'id'],
  conversations: ['id'],
  topics: ['conversationId', 'competency'],
  preferences: ['id'],
  setAside: ['id'],
} as const;

export type StoreName = keyof typeof KEY_FIELDS;
export const STORE_NAMES = Object.keys(KEY_FIELDS) as readonly StoreName[];

/** Stores whose records the app can read; `setAside` holds what nobody could. */
export type KeptStore = Exclude<StoreName, 'setAside'>;

/** The record's id, or the id of what it belongs to and its own. */
export type RecordKey = string | readonly [owner: string, own: string];

/** Any stored thing, before anybody has looked whether it can be read. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** What one transaction can do. Nothing but these calls may be awaited inside it. */
export interface RecordAccess {
  get(store: StoreName, key: RecordKey): Promise<RawRecord | undefined>;
  /** In key order; those of one owner where a store whose records belong to one is asked so. */
  all(store: StoreName, owner?: string): Promise<RawRecord[]>;
  put(store: StoreName, record: RawRecord): Promise<void>;
  remove(store: StoreName, key: RecordKey): Promise<void>;
}

export type Work<Result> = (access: RecordAccess) => Promise<Result>;

/** A place that keeps records: the browser's database or this page's memory. */
export interface Records {
  /**
   * All of the work or none of it. Resolves when it is durable, as far as the place is.
   * @throws DOMException of the database, the transaction's own error first
   */
  transact<Result>(mode: 'readonly' | 'readwrite', work: Work<Result>): Promise<Result>;
  close(): void;
}

/** Stores whose records belong to one item of one assessment. */
export const ITEM_STORES = ['answers', 'examples', 'notes'] as const;
export type ItemStore = (typeof ITEM_STORES)[number];

/** The field that names what a store's records belong to; null where they stand alone. */
export function ownerFieldOf(store: StoreName): string | null {
  const [first, second] = KEY_FIELDS[store];
  return second === undefined ? null : first;
}

/** Where a record belongs in a store. */
export function keyOf(store: StoreName, record: RawRecord): RecordKey {
  const [first, second] = KEY_FIELDS[store];
  const owner = String(record[first]);
  return second === undefined ? owner : [owner, String(record[second])];
}

/** Every record of every store. */
export type Snapshot = Readonly<Record<StoreName, readonly RawRecord[]>>;

export async function takeSnapshot(access: RecordAccess): Promise<Snapshot> {
  const entries = await Promise.all(
    STORE_NAMES.map(async (store) => [store, await access.all(store)] as const),
  );
  return Object.fromEntries(entries) as Record<StoreName, RawRecord[]>;
}
