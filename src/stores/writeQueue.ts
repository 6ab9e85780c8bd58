import type { DeviceStorage } from '../storage/deviceStorage';
import type { Saving } from './assessmentState';

export type Write = (storage: DeviceStorage) => Promise<unknown>;

export interface WriteQueue {
  /**
   * Writes after everything queued before. A write that fails twice is kept under its key, for
   * `again`, until a newer write with the same key takes its place.
   */
  add(key: string, write: Write): Promise<void>;
  /** Queues what could not be written once more. */
  again(): void;
  /** Forgets what could not be written: it was deleted on purpose. */
  forgetFailed(): void;
  /** Resolves when nothing is pending, and storage is open. */
  settled(): Promise<void>;
  readonly hasFailed: boolean;
  /** Goes up with every write, so that a reader notices one that came in between. */
  readonly count: number;
  saving(): Saving;
}

/**
 * One write after the other: with two under way at once, a second try of the older could undo the
 * newer.
 */
export function createWriteQueue(
  open: () => Promise<DeviceStorage>,
  hearChange: () => void,
): WriteQueue {
  const failed = new Map<string, Write>();
  let pending = 0;
  let count = 0;
  let inMemory = false;
  let last: Promise<void> = Promise.resolve();

  async function attempt(key: string, write: Write): Promise<void> {
    const storage = await open();
    try {
      await write(storage).catch(() => write(storage));
    } catch {
      if (!failed.has(key)) failed.set(key, write);
    }
    inMemory = storage.memoryReason !== null;
  }

  function add(key: string, write: Write): Promise<void> {
    pending += 1;
    count += 1;
    failed.delete(key);
    hearChange();
    last = last
      .then(() => attempt(key, write))
      .catch(() => undefined)
      .then(() => {
        pending -= 1;
        hearChange();
      });
    return last;
  }

  async function settled(): Promise<void> {
    inMemory = (await open()).memoryReason !== null;
    while (pending > 0) await last;
    hearChange();
  }

  return {
    add,
    again: () => {
      for (const [key, write] of [...failed]) void add(key, write);
    },
    forgetFailed: () => failed.clear(),
    settled,
    get hasFailed() {
      return failed.size > 0;
    },
    get count() {
      return count;
    },
    saving: () => {
      if (pending > 0) return 'saving';
      if (failed.size > 0) return 'failed';
      return inMemory ? 'memory' : 'saved';
    },
  };
}
