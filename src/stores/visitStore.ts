import { useStore } from 'zustand';
import { createVisitStore, type VisitState } from './createVisitStore';
import { deviceStorage } from './deviceStorage';

/** The visit that this page shows, if any. */
export const visitStore = createVisitStore(deviceStorage, async () => {
  const { assessmentStore } = await import('./assessmentStore');
  await assessmentStore.getState().refresh();
});

export function useVisit<Selected>(select: (state: VisitState) => Selected): Selected {
  return useStore(visitStore, select);
}
