import type { StoreApi } from 'zustand/vanilla';
import type { Target } from '../../src/domain/roleProfile';
import type { AssessmentState } from '../../src/stores/assessmentState';
import { createAssessmentStore } from '../../src/stores/createAssessmentStore';
import { tinyBank } from '../fixtures/tinyBank';
import { openTab } from '../storage/device';

export const lead: Target = { role: 'lead', stage: null, contexts: [] };

export const start = { edition: tinyBank.edition, target: lead, form: 'short' };

/** A page with its own connection to the device's storage. */
export async function openPage(): Promise<StoreApi<AssessmentState>> {
  const storage = await openTab();
  const page = createAssessmentStore(async () => storage);
  await page.getState().connect();
  return page;
}

/** Waits until the page says how its last write went. */
export async function settled(page: StoreApi<AssessmentState>): Promise<string> {
  await page.getState().refresh();
  return page.getState().saving;
}

/** The open assessment's answers. */
export function answersIn(page: StoreApi<AssessmentState>) {
  return page.getState().current?.answers;
}
