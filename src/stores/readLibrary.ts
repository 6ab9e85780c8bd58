import type { DeviceStorage } from '../storage/deviceStorage';
import type { AssessmentState, SetFacts } from './assessmentState';
import { readAgain, showing, without } from './wholeAssessment';
import type { WriteQueue } from './writeQueue';

/**
 * Reads the library and the open assessment.
 * @returns false where something was written or opened meanwhile, and nothing was taken over
 */
export async function readLibrary(
  open: () => Promise<DeviceStorage>,
  queue: WriteQueue,
  set: SetFacts,
  get: () => AssessmentState,
): Promise<boolean> {
  const storage = await open();
  const before = queue.count;
  const id = get().current?.id;
  const { entries, ...facts } = await storage.listAssessments();
  const loaded = id === undefined ? null : await storage.loadAssessment(id);
  if (queue.count !== before || get().current?.id !== id) return false;
  set((state) => {
    const read = { ...state, library: entries };
    const { current } = state;
    if (!current) return { ...facts, library: entries };
    // What could not be written is in this page alone.
    if (queue.hasFailed) return { ...facts, ...showing(read, current) };
    if (!loaded) return { ...facts, ...without(read, current.id) };
    return { ...facts, ...showing(read, readAgain(current, loaded.assessment)) };
  });
  return true;
}
