import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeviceStorage } from '../storage/deviceStorage';
import { answeringActs } from './answeringActs';
import type { AssessmentState } from './assessmentState';
import { libraryActs } from './libraryActs';
import { createReader } from './reader';
import { readLibrary } from './readLibrary';
import { createWriteQueue } from './writeQueue';

/** A store over one device's storage. Its state is the page's view; the records are the truth. */
export function createAssessmentStore(
  open: () => Promise<DeviceStorage>,
  now: () => Date = () => new Date(),
): StoreApi<AssessmentState> {
  return createStore<AssessmentState>()((set, get) => {
    const queue = createWriteQueue(open, () => set({ saving: queue.saving() }));
    const reader = createReader(queue, () => readLibrary(open, queue, set, get));
    const tools = { open, queue, reader, set, get, at: () => now().toISOString() };
    return {
      ready: false,
      current: null,
      library: [],
      saving: 'saved',
      storage: null,
      unreadable: 0,
      deleted: null,
      changedAt: null,
      lastBackup: null,
      ...answeringActs(tools),
      ...libraryActs(tools),
    };
  });
}
