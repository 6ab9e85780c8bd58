/** The object stores of the database, and the same names in memory. */
export const STORE_NAMES = [
  'assessments',
  'answers',
  'examples',
  'preferences',
  'setAside',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** `[assessmentId, itemId]` in `answers` and `examples`, the record's id elsewhere. */
export type RecordKey = string | readonly [assessmentId: string, itemId: string];

/** Any stored thing, before anybody has looked whether it can be read. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** What one transaction can do. Nothing but these calls may be awaited inside it. */
export interface RecordAccess {
  get(store: StoreName, key: RecordKey): Promise<RawRecord | undefined>;
  /** In key order; of one assessment where `answers` or `examples` are asked with its id. */
  all(store: StoreName, assessmentId?: string): Promise<RawRecord[]>;
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
export const ITEM_STORES = ['answers', 'examples'] as const;
export type ItemStore = (typeof ITEM_STORES)[number];

export function isItemStore(store: StoreName): store is ItemStore {
  return store === 'answers' || store === 'examples';
}

/** Where a record belongs in a store. */
export function keyOf(store: StoreName, record: RawRecord): RecordKey {
  return isItemStore(store)
    ? [String(record.assessmentId), String(record.itemId)]
    : String(record.id);
}

/** Every record of every store. */
export type Snapshot = Readonly<Record<StoreName, readonly RawRecord[]>>;

export async function takeSnapshot(access: RecordAccess): Promise<Snapshot> {
  const entries = await Promise.all(
    STORE_NAMES.map(async (store) => [store, await access.all(store)] as const),
  );
  return Object.fromEntries(entries) as Record<StoreName, RawRecord[]>;
}
