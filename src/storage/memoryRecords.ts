import {
  keyOf,
  ownerFieldOf,
  type RawRecord,
  type RecordAccess,
  type RecordKey,
  type Records,
  type Snapshot,
  STORE_NAMES,
  type StoreName,
} from './records';

type Tables = ReadonlyMap<StoreName, Map<string, RawRecord>>;

/** Records that live as long as this page, with the same transactions as the database. */
export function createMemoryRecords(start?: Snapshot): Records {
  let tables = tablesFrom(start);
  let last: Promise<unknown> = Promise.resolve();
  return {
    transact: (mode, work) => {
      const result = last.then(async () => {
        const draft = copyOf(tables);
        const done = await work(accessTo(draft));
        if (mode === 'readwrite') tables = draft;
        return done;
      });
      last = result.catch(() => undefined);
      return result;
    },
    close: () => undefined,
  };
}

function tablesFrom(start: Snapshot | undefined): Tables {
  return new Map(
    STORE_NAMES.map((store) => [
      store,
      new Map((start?.[store] ?? []).map((record) => [textOf(keyOf(store, record)), record])),
    ]),
  );
}

function copyOf(tables: Tables): Tables {
  return new Map([...tables].map(([store, table]) => [store, new Map(table)]));
}

function accessTo(tables: Tables): RecordAccess {
  const table = (store: StoreName) => tables.get(store) ?? new Map<string, RawRecord>();
  return {
    get: async (store, key) => copied(table(store).get(textOf(key))),
    all: async (store, owner) => {
      const field = ownerFieldOf(store);
      return [...table(store)]
        .filter(([, record]) => owner === undefined || field === null || record[field] === owner)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, record]) => copied(record));
    },
    put: async (store, record) => {
      table(store).set(textOf(keyOf(store, record)), copied(record));
    },
    remove: async (store, key) => {
      table(store).delete(textOf(key));
    },
  };
}

/** As in the database, whoever reads or writes a record has a copy. */
function copied<Value>(value: Value): Value {
  return structuredClone(value);
}

function textOf(key: RecordKey): string {
  return JSON.stringify(key);
}
