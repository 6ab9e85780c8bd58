import type { WriteQueue } from './writeQueue';

export interface Reader {
  /** Reads what is stored, after all pending writes: their state is newer. */
  read(): Promise<void>;
}

/**
 * Brings a page's view up to what is stored, without ever undoing what is not stored yet.
 * @param readOnce false where a write began meanwhile, which is not in what was read
 */
export function createReader(queue: WriteQueue, readOnce: () => Promise<boolean>): Reader {
  let isBehind = false;
  let running: Promise<void> | null = null;

  async function catchUp(): Promise<void> {
    while (isBehind) {
      await queue.settled();
      isBehind = false;
      if (!(await readOnce())) isBehind = true;
    }
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
