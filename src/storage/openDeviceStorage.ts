import type { ItemId } from '../domain/ids';
import { addAssessment, changeHeader, listAssessments, loadAssessment } from './assessments';
import type { DeviceStorage, StorageSettings } from './deviceStorage';
import { writeItemRecord } from './itemRecords';
import { laterOneOnOnes } from './laterOneOnOnes';
import { DATABASE_NAME } from './migrations';
import { askForPersistence, isPersisted } from './persistence';
import { loadStoredPreferences, storePreferences } from './preferencesRecord';
import type { ItemStore, RawRecord, RecordAccess } from './records';
import type { MemoryReason, Outcome, StorageState } from './storageState';
import { openSturdyRecords } from './sturdyRecords';
import { type Change, openTabs } from './tabs';

const rarely = () => import('./rarely');

/**
 * Opens the storage of this device. What is rarely done, like deleting or reading a
 * backup, is fetched when it is done. Resolves within the time limit, whatever the browser does. */
export async function openDeviceStorage({
  name = DATABASE_NAME,
  timeLimit = 3000,
  now = () => new Date(),
}: StorageSettings = {}): Promise<DeviceStorage> {
  const memoryListeners = new Set<(reason: MemoryReason) => void>();
  const records = await openSturdyRecords({
    name,
    timeLimit,
    onMemory: (reason) => {
      rarely().catch(() => undefined);
      for (const listener of memoryListeners) listener(reason);
    },
  });
  const tabs = openTabs(name);
  tabs.hear(({ kind }) => {
    if (kind !== 'everything-deleted') records.expectRecords();
  });
  const at = () => now().toISOString();

  /** Tells the other tabs, who can see it only on the disk, and says what became of the write. */
  function written(...changes: Change[]): Outcome {
    if (records.memoryReason !== null) return 'memory';
    for (const change of changes) tabs.tell(change);
    return 'saved';
  }

  async function writeItem(
    store: ItemStore,
    assessmentId: string,
    itemId: ItemId,
    value: RawRecord,
  ): Promise<Outcome> {
    const place = { assessmentId, itemId, at: at() };
    const refusal = await records.transact('readwrite', (access) =>
      // Memory that could not read the disk knows no headers; that is no deletion.
      writeItemRecord(access, store, place, value, records.memoryReason === null),
    );
    return refusal ?? written({ kind: 'assessment', id: assessmentId });
  }

  async function storageState(): Promise<StorageState> {
    const reason = records.memoryReason;
    if (reason !== null) return { kind: 'memory', reason };
    return { kind: (await isPersisted()) ? 'persisted' : 'best-effort', reason: null };
  }

  return {
    get memoryReason() {
      return records.memoryReason;
    },
    listAssessments: () => records.transact('readonly', listAssessments),
    loadAssessment: (id) => records.transact('readonly', (access) => loadAssessment(access, id)),
    addAssessment: async (assessment) => {
      await records.transact('readwrite', (access) => addAssessment(access, assessment));
      return written({ kind: 'assessment', id: assessment.id });
    },
    changeHeader: async (id, change) => {
      const refusal = await records.transact('readwrite', (access) =>
        changeHeader(access, id, change, at()),
      );
      return refusal ?? written({ kind: 'assessment', id });
    },
    saveAnswer: (id, item, answer) => writeItem('answers', id, item, { answer }),
    removeAnswer: (id, item) => writeItem('answers', id, item, { answer: null }),
    saveExample: (id, item, example) => writeItem('examples', id, item, { example }),
    removeExample: (id, item) => writeItem('examples', id, item, { example: null }),
    saveNote: (id, item, note) => writeItem('notes', id, item, { note }),
    removeNote: (id, item) => writeItem('notes', id, item, { note: null }),
    deleteAssessment: async (id) => {
      const { deleteAssessment } = await rarely();
      const remove = async (access: RecordAccess) => deleteAssessment(access, id);
      const deleted = await records.transact('readwrite', remove);
      // Where the disk is full, deleting still has to reach it.
      await records.alsoOnFullDisk(async (access) => void (await remove(access)));
      written({ kind: 'deleted', id });
      return deleted;
    },
    restore: async (deleted) => {
      const { restore } = await rarely();
      await records.transact('readwrite', (access) => restore(access, deleted, at()));
      const { id } = deleted;
      return written({ kind: 'assessment', id }, { kind: 'one-on-one', id });
    },
    ...laterOneOnOnes({ records, written, at }),
    loadPreferences: () => records.transact('readonly', loadStoredPreferences),
    savePreferences: async (preferences) => {
      await records.transact('readwrite', (access) => storePreferences(access, preferences));
      return written({ kind: 'preferences' });
    },
    exportBackup: async () => {
      const { makeBackup } = await rarely();
      return records.transact('readonly', makeBackup);
    },
    exportBackupOf: async (id) => {
      const { makeBackupOf } = await rarely();
      return records.transact('readonly', (access) => makeBackupOf(access, id));
    },
    noteBackup: async (backup) => {
      const { storeLastBackup } = await rarely();
      await records.transact('readwrite', (access) => storeLastBackup(access, backup, at()));
      return records.memoryReason === null ? 'saved' : 'memory';
    },
    importBackup: async (text) => {
      const { addBackup, readBackup } = await rarely();
      const read = readBackup(text);
      if (!read.ok) return read;
      const { backup } = read;
      try {
        await records.transact('readwrite', (access) => addBackup(access, backup, at()));
      } catch {
        return { ok: false, problem: 'not-written' };
      }
      written({ kind: 'imported' });
      tabs.tellHere({ kind: 'imported' });
      return {
        ok: true,
        assessments: backup.assessments.length,
        answers: backup.assessments.reduce((sum, { answers }) => sum + answers.length, 0),
      };
    },
    deleteEverything: async () => {
      const { clearRecords, eraseBesides, eraseDatabase } = await rarely();
      // Emptied first: another tab may hold the database open, and then it cannot be deleted.
      await records.transact('readwrite', clearRecords).catch(() => undefined);
      await records.alsoOnFullDisk(clearRecords);
      records.letGo();
      const erased = await eraseDatabase(name, timeLimit);
      await eraseBesides();
      tabs.tell({ kind: 'everything-deleted' });
      tabs.tellHere({ kind: 'everything-deleted' });
      return erased;
    },
    storageState,
    requestPersistence: async () => {
      if (records.memoryReason === null) await askForPersistence();
      return storageState();
    },
    tryAgain: async () => {
      const { mergeSnapshot } = await rarely();
      const kept = await records.returnToDisk();
      if (kept) {
        await records.transact('readwrite', (access) => mergeSnapshot(access, kept, at()));
        written({ kind: 'imported' });
      }
      return storageState();
    },
    onChange: tabs.hear,
    onMemory: (listener) => {
      memoryListeners.add(listener);
      return () => memoryListeners.delete(listener);
    },
    close: () => {
      tabs.close();
      records.close();
    },
  };
}
