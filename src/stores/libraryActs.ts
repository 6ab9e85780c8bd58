import { removeOfflineCopy } from '../offline/removeOfflineCopy';
import type { Deleted } from '../storage/deleting';
import type { ImportResult } from '../storage/readBackup';
import type { Change } from '../storage/tabs';
import type { LibraryActs } from './assessmentState';
import { listenToPage } from './listenToPage';
import type { StoreTools } from './storeTools';
import { copyOf, entryOf, showing, without } from './wholeAssessment';

/** What other tabs write that is shown here; a 1:1 that freezes an assessment says so of it as well. */
const CONCERNS: ReadonlySet<Change['kind']> = new Set([
  'assessment',
  'deleted',
  'imported',
  'everything-deleted',
]);

/** What is done to the library and to storage as a whole. */
export function libraryActs({ open, queue, reader, set, get, at }: StoreTools): LibraryActs {
  let connecting: Promise<void> | undefined;
  let undo: Deleted | null = null;

  async function connect(): Promise<void> {
    const storage = await open();
    storage.onChange(({ kind }) => {
      if (kind === 'everything-deleted') queue.forgetFailed();
      if (CONCERNS.has(kind)) void reader.read();
    });
    storage.onMemory((reason) => {
      set({ storage: { kind: 'memory', reason } });
      const { current } = get();
      // Memory has what the disk could still give; the open assessment is not to depend on that.
      if (current) void queue.add(`${current.id} start`, (own) => own.addAssessment(current));
    });
    listenToPage(() => void reader.read());
    set({ storage: await storage.storageState() });
    await reader.read();
    set({ ready: true });
  }

  return {
    connect: () => {
      connecting ??= connect();
      return connecting;
    },
    openAssessment: async (id) => {
      if (get().current?.id === id) return true;
      await queue.settled();
      const loaded = await (await open()).loadAssessment(id);
      if (!loaded) return false;
      const { assessment } = loaded;
      set((state) => showing(state, assessment));
      return true;
    },
    closeAssessment: () => set({ current: null }),
    labelAssessment: (id, label) => {
      set(({ current, library }) => ({
        current: current?.id === id ? { ...current, label } : current,
        library: library.map((entry) =>
          entry.assessment.id === id
            ? { ...entry, assessment: { ...entry.assessment, label } }
            : entry,
        ),
      }));
      void queue.add(`${id} header label`, (storage) => storage.changeHeader(id, { label }));
    },
    duplicateAssessment: async (id, label) => {
      await queue.settled();
      const loaded = await (await open()).loadAssessment(id);
      if (loaded?.assessment.origin !== 'mine') return null;
      const copy = copyOf(loaded.assessment, label, at());
      set(({ library }) => ({ library: [entryOf(copy), ...library] }));
      await queue.add(`${copy.id} start`, (storage) => storage.addAssessment(copy));
      return copy.id;
    },
    deleteAssessment: (id) => {
      const entry = get().library.find(({ assessment }) => assessment.id === id);
      if (!entry) return;
      undo = null;
      set((state) => ({ ...without(state, id), deleted: entry.assessment }));
      void queue.add(`${id} delete`, async (storage) => {
        undo = await storage.deleteAssessment(id);
      });
    },
    undoDelete: async () => {
      const { deleted } = get();
      if (!deleted) return false;
      set({ deleted: null });
      let restored = false;
      await queue.add(`${deleted.id} delete`, async (storage) => {
        if (!undo) return;
        await storage.restore(undo);
        restored = true;
      });
      undo = null;
      await reader.read();
      return restored;
    },
    forgetDeleted: () => {
      undo = null;
      set({ deleted: null });
    },
    refresh: () => reader.read(),
    saveAgain: async () => {
      queue.again();
      await queue.add('try again', async (storage) => {
        if (storage.memoryReason !== null) await storage.tryAgain();
      });
      set({ storage: await (await open()).storageState() });
      await reader.read();
    },
    requestPersistence: async () => {
      const storage = await (await open()).requestPersistence();
      set({ storage });
      return storage;
    },
    exportBackup: async () => {
      await queue.settled();
      return (await open()).exportBackup();
    },
    noteBackup: async (backup) => {
      await queue.add('note backup', (storage) => storage.noteBackup(backup));
      await reader.read();
    },
    importBackup: async (text) => {
      let result: ImportResult = { ok: false, problem: 'not-written' };
      await queue.add('import', async (storage) => {
        result = await storage.importBackup(text);
      });
      await reader.read();
      return result;
    },
    deleteEverything: async () => {
      queue.forgetFailed();
      undo = null;
      set({
        current: null,
        library: [],
        deleted: null,
        unreadable: 0,
        changedAt: null,
        lastBackup: null,
      });
      let erased = false;
      await queue.add('delete everything', async (storage) => {
        erased = await storage.deleteEverything();
      });
      // Nothing of it is about the person: where the browser refuses, everything else is gone still.
      await removeOfflineCopy();
      set({ storage: await (await open()).storageState() });
      await reader.read();
      return erased;
    },
  };
}
