import { useStore } from 'zustand';
import { createPreferencesStore, type PreferencesState } from './createPreferencesStore';
import { deviceStorage } from './deviceStorage';

/** This page's preferences, known from the first line of script on. */
export const preferencesStore = createPreferencesStore(deviceStorage);

export function usePreferences<Selected>(select: (state: PreferencesState) => Selected): Selected {
  return useStore(preferencesStore, select);
}
