import { useStore } from 'zustand';
import { assessmentStore } from './assessmentStore';
import { createOneOnOneStore } from './createOneOnOneStore';
import { deviceStorage } from './deviceStorage';
import type { OneOnOneState } from './oneOnOneState';

/** The 1:1s on this page's device. */
export const oneOnOneStore = createOneOnOneStore(deviceStorage, () =>
  assessmentStore.getState().refresh(),
);

/** `useOneOnOnes((state) => state.oneOnOnes)`: select the least that a component shows. */
export function useOneOnOnes<Selected>(select: (state: OneOnOneState) => Selected): Selected {
  return useStore(oneOnOneStore, select);
}
