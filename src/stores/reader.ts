import type { DeviceStorage } from '../storage/deviceStorage';
import type { AssessmentState, SetFacts } from './assessmentState';
import { readAgain, showing, without } from './wholeAssessment';
import type { WriteQueue } from './writeQueue';

export interface Reader {
  /** Reads library and open assessment, after all pending writes: their state is newer. */
  read(): Promise<void>;
}

/** Brings the page's view up to what is stored, without ever undoing what is not stored yet. */
export function createReader(
  open: () => Promise<DeviceStorage>,
  queue: WriteQueue,
  set: SetFacts,
  get: () => AssessmentState,
): Reader {
  let isBehind = false;
  let running: Promise<void> | null = null;

  async function catchUp(): Promise<void> {
    while (isBehind) {
      await queue.settled();
      isBehind = false;
      // A write that began meanwhile is not in what was read, so read once more.
      if (!(await readOnce())) isBehind = true;
    }
  }

  async function readOnce(): Promise<boolean> {
    const storage = await open();
    const before = queue.count;
    const id = get().current?.id;
    const { entries, unreadable } = await storage.listAssessments();
    const loaded = id === undefined ? null : await storage.loadAssessment(id);
    if (queue.count !== before || get().current?.id !== id) return false;
    set((state) => {
      const read = { ...state, library: entries, unreadable };
      const { current } = state;
      if (!current) return { library: entries, unreadable };
      // What could not be written is in this page alone.
      if (queue.hasFailed) return { unreadable, ...showing(read, current) };
      if (!loaded) return { unreadable, ...without(read, current.id) };
      return { unreadable, ...showing(read, readAgain(current, loaded.assessment)) };
    });
    return true;
  }

  return {
    read: () => {
      isBehind = true;
      running ??= catchUp().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
