import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bank, digest } from '../../src/content/bank';
import type { Item } from '../../src/domain/item';
import type { BackupAssessment, BackupOneOnOnes } from '../../src/storage/backup';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { backupWith } from '../fixtures/years';
import { show } from './page';

export const edition = { bank, digest };

/** Somebody at one level in everything, and at others in a few competencies. */
export const levels =
  (base: number, others: Readonly<Record<string, number>> = {}) =>
  (item: Item) =>
    others[item.competency] ?? base;

/** Puts what gathered over the years on the device. */
export async function restore(
  assessments: readonly BackupAssessment[],
  talks: readonly BackupOneOnOnes[] = [],
): Promise<void> {
  const result = await assessmentStore.getState().importBackup(backupWith(assessments, talks));
  if (!result.ok) throw new Error(result.problem);
  await oneOnOneStore.getState().connect();
}

/** Shows a page with a history in memory, and waits until everything behind it is read. */
export async function showAt(
  page: ReactNode,
  path = '/',
): Promise<{ readonly places: readonly string[] }> {
  // Charts are looked at in a browser; jsdom gives nothing a size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const { hook, history } = memoryLocation({ path, record: true });
  await show(<Router hook={hook}>{page}</Router>);
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  return { places: history };
}
