import { useStore } from 'zustand';
import type { AssessmentState } from './assessmentState';
import { createAssessmentStore } from './createAssessmentStore';
import { deviceStorage } from './deviceStorage';

/** This page's own assessments. */
export const assessmentStore = createAssessmentStore(deviceStorage);

/** `useAssessment((state) => state.current)`: select the least that a component shows. */
export function useAssessment<Selected>(select: (state: AssessmentState) => Selected): Selected {
  return useStore(assessmentStore, select);
}
