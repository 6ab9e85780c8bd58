import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { DeviceStorage, StorageSettings } from '../../src/storage/deviceStorage';
import { DATABASE_NAME } from '../../src/storage/migrations';
import { openDeviceStorage } from '../../src/storage/openDeviceStorage';
import type { RawRecord, StoreName } from '../../src/storage/records';
import type { WholeAssessment } from '../../src/storage/savedAssessment';

const opened: DeviceStorage[] = [];

/** Every test starts on a device that holds nothing, and leaves no tab open. */
export function startOnAnEmptyDevice(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(() => {
    for (const storage of opened.splice(0)) storage.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** One tab. */
export async function openTab(settings?: StorageSettings): Promise<DeviceStorage> {
  const storage = await openDeviceStorage(settings);
  opened.push(storage);
  return storage;
}

/** Closes a tab and opens another: what it finds is what was stored. */
export async function reopen(storage: DeviceStorage): Promise<DeviceStorage> {
  storage.close();
  return openTab();
}

/** Reads or writes past the app, as a fault or another version would. */
export async function onDisk<Result>(
  work: (store: {
    put(name: StoreName, record: RawRecord): Promise<void>;
    all(name: StoreName): Promise<RawRecord[]>;
  }) => Promise<Result>,
): Promise<Result> {
  const database = await openDB(DATABASE_NAME);
  try {
    return await work({
      put: async (name, record) => void (await database.put(name, record)),
      all: (name) => database.getAll(name),
    });
  } finally {
    database.close();
  }
}

/** Makes every put fail as a full disk does. */
export function fillTheDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
}

export function anAssessment(changes: Partial<WholeAssessment> = {}): WholeAssessment {
  return {
    id: 'mine-1',
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
    edition: '0.1',
    rater: 'self',
    form: 'short',
    askedRole: 'lead',
    target: { role: 'lead', stage: null, contexts: [] },
    currentRole: null,
    shuffleSeed: 7,
    position: null,
    finishedAt: null,
    ownView: null,
    label: null,
    origin: 'mine',
    link: null,
    frozenAt: null,
    previous: null,
    answers: {},
    examples: {},
    notes: {},
    ...changes,
  };
}

export const anExample = { what: 'A launch', when: 'May', effect: 'Fewer calls', witness: 'Sam' };
