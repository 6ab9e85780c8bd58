import type { StoreApi } from 'zustand/vanilla';
import type { Saving } from '../../stores/assessmentState';
import { assessmentStore } from '../../stores/assessmentStore';
import { offlineStore } from '../../stores/offlineStore';
import { oneOnOneStore } from '../../stores/oneOnOneStore';

/**
 * Lets the newer version take over and loads this page again, at the same address, once everything is
 * written.
 * @returns false where something is on this page alone: then nothing happens
 */
export async function takeNewVersion(): Promise<boolean> {
  const outcomes = await Promise.all([written(assessmentStore), written(oneOnOneStore)]);
  if (outcomes.some((saving) => saving !== 'saved')) return false;
  await offlineStore.getState().takeNewer();
  location.reload();
  return true;
}

/** Makes every form that keeps what is typed after a pause keep it at once, as on leaving the page. */
export function keepDrafts(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.dispatchEvent(new Event('pagehide'));
}

/** Whether a field holds text. Some keep it by themselves, some only with their button: who wrote it knows. */
export function hasText(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main textarea, main input:is([type="text"], :not([type]))',
  );
  return [...fields].some(({ value, readOnly, disabled }) => value && !readOnly && !disabled);
}

function written(store: StoreApi<{ saving: Saving }>): Promise<Saving> {
  return new Promise((resolve) => {
    const check = ({ saving }: { saving: Saving }) => {
      if (saving === 'saving') return;
      stop();
      resolve(saving);
    };
    const stop = store.subscribe(check);
    check(store.getState());
  });
}
