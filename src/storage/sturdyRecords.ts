import { type DatabaseEvents, openDatabaseRecords } from './databaseRecords';
import { createMemoryRecords } from './memoryRecords';
import { type Records, type Snapshot, takeSnapshot, type Work } from './records';
import { type MemoryReason, reasonOf } from './storageState';
import { withTimeLimit } from './timeLimit';

/** Records that are always there: on disk while that works, in this page's memory from then on. */
export interface SturdyRecords extends Records {
  /** Null while records are on disk. */
  readonly memoryReason: MemoryReason | null;
  /** Work on the disk alone, where memory took over because it was full; its failure is no matter. */
  alsoOnFullDisk(work: Work<void>): Promise<void>;
  /**
   * Opens the disk again after memory took over.
   * @returns what memory held and the disk may lack; null where the disk still does not work
   */
  returnToDisk(): Promise<Snapshot | null>;
  /** Lets go of the disk, so that it can be deleted. Reading finds nothing until the next write. */
  letGo(): void;
  /** Somebody else has written since. */
  expectRecords(): void;
}

export interface DiskSettings {
  readonly name: string;
  /** Milliseconds that the browser has for opening. */
  readonly timeLimit: number;
  onMemory(reason: MemoryReason): void;
}

/** Never throws for what a browser does: memory takes over, and what is on the disk stays as it is. */
export async function openSturdyRecords(settings: DiskSettings): Promise<SturdyRecords> {
  let disk: Records | null = null;
  let memory: Records | null = null;
  let memoryReason: MemoryReason | null = null;
  /** Deleted: reading must not create the database anew. */
  let isEmpty = false;
  let isClosed = false;
  let opening: Promise<Records> | null = null;

  const events: DatabaseEvents = {
    replaced: (snapshot) => {
      disk = null;
      takeOver('newer', snapshot);
    },
    deleted: () => {
      disk = null;
      isEmpty = true;
    },
  };

  function openDisk(): Promise<Records> {
    opening ??= openDatabaseRecords(settings.name, settings.timeLimit, events)
      .then((records) => {
        disk = records;
        isEmpty = false;
        return records;
      })
      .finally(() => {
        opening = null;
      });
    return opening;
  }

  function takeOver(reason: MemoryReason, snapshot: Promise<Snapshot | undefined>): void {
    if (memory) return;
    memoryReason = reason;
    memory = startingWith(snapshot);
    // What does not answer is let go of, so that trying again opens it anew.
    if (reason === 'hanging') void snapshot.catch(() => undefined).then(letGoOfDisk);
    settings.onMemory(reason);
  }

  function letGoOfDisk(): void {
    disk?.close();
    disk = null;
  }

  /** What the disk can still give; reading mostly works where writing does not. */
  function salvage(): Promise<Snapshot | undefined> {
    if (!disk) return Promise.resolve(undefined);
    return withTimeLimit(disk.transact('readonly', takeSnapshot), settings.timeLimit);
  }

  async function onDisk<Result>(mode: 'readonly' | 'readwrite', work: Work<Result>) {
    const used = disk ?? (await openDisk());
    try {
      return await used.transact(mode, work);
    } catch (error) {
      // Browsers close a database on their own now and then.
      if (!isBrowsers(error) || STAYS.has(reasonOf(error)) || memory || isClosed) throw error;
      if (disk === used) disk = null;
      used.close();
      return await (disk ?? (await openDisk())).transact(mode, work);
    }
  }

  try {
    await openDisk();
  } catch (error) {
    takeOver(reasonOf(error), Promise.resolve(undefined));
  }

  return {
    get memoryReason() {
      return memoryReason;
    },
    transact: async (mode, work) => {
      if (memory) return memory.transact(mode, work);
      if (isEmpty && mode === 'readonly') return createMemoryRecords().transact(mode, work);
      try {
        return await onDisk(mode, work);
      } catch (error) {
        if (!isBrowsers(error)) throw error;
        takeOver(reasonOf(error), salvage());
        return (memory ?? createMemoryRecords()).transact(mode, work);
      }
    },
    alsoOnFullDisk: async (work) => {
      if (memoryReason === 'full') await disk?.transact('readwrite', work).catch(() => undefined);
    },
    returnToDisk: async () => {
      if (!memory) return null;
      const kept = await memory.transact('readonly', takeSnapshot);
      try {
        if (!disk) await openDisk();
      } catch {
        return null;
      }
      memory = null;
      memoryReason = null;
      return kept;
    },
    letGo: () => {
      letGoOfDisk();
      isEmpty = true;
      // Where the disk never worked, it will not work now.
      if (memoryReason === 'denied' || memoryReason === 'hanging') {
        memory = createMemoryRecords();
      } else {
        memory = null;
        memoryReason = null;
      }
    },
    expectRecords: () => {
      isEmpty = false;
    },
    close: () => {
      isClosed = true;
      disk?.close();
    },
  };
}

/** What a second try at once does not change. */
const STAYS: ReadonlySet<MemoryReason> = new Set(['full', 'hanging']);

/** Whether the browser failed, and not our own code. */
function isBrowsers(error: unknown): boolean {
  if (!(error instanceof DOMException)) return false;
  return error.name !== 'DataError' && error.name !== 'DataCloneError';
}

/** Memory that first waits for what the disk still gives. */
function startingWith(snapshot: Promise<Snapshot | undefined>): Records {
  const filled = snapshot.then(createMemoryRecords, () => createMemoryRecords());
  return {
    transact: async (mode, work) => (await filled).transact(mode, work),
    close: () => undefined,
  };
}
