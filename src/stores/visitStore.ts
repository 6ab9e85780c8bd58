import { useStore } from 'zustand';
import { assessmentStore } from './assessmentStore';
import { createVisitStore, type VisitState } from './createVisitStore';
import { deviceStorage } from './deviceStorage';

/** The visit that this page shows, if any. */
export const visitStore = createVisitStore(
  deviceStorage,
  () => void assessmentStore.getState().refresh(),
);

export function useVisit<Selected>(select: (state: VisitState) => Selected): Selected {
  return useStore(visitStore, select);
}
