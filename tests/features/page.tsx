import 'fake-indexeddb/auto';
import { act, cleanup, configure, render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { bank } from '../../src/content/bank';
import { itemsOfAssessment } from '../../src/domain/assessment';
import type { Item } from '../../src/domain/item';
import { addTexts, setUpTexts } from '../../src/i18n/setup';
import { preloadAdvice } from '../../src/i18n/useAdvice';
import { preloadOwnWording, preloadWording } from '../../src/i18n/useWording';
import type { Backup, BackupAssessment } from '../../src/storage/backup';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../src/storage/backup';
import type { SavedAssessment } from '../../src/storage/savedAssessment';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { en } from '../fixtures/englishTexts';

// No test is about time: a busy machine must not fail one.
configure({ asyncUtilTimeout: 30_000 });

/** Every test starts on a device that holds nothing, with the page's own stores connected to it. */
export function startOnAnEmptyPage(): void {
  beforeEach(async () => {
    setUpTexts('en');
    addTexts(en);
    await Promise.all([preloadWording('en'), preloadOwnWording('en'), preloadAdvice('en')]);
    await assessmentStore.getState().connect();
    await assessmentStore.getState().deleteEverything();
    location.hash = '';
    // jsdom scrolls nowhere and has no modal dialogs.
    vi.stubGlobal('scrollTo', () => undefined);
    Element.prototype.scrollIntoView = () => undefined;
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** Renders a page and waits for the words of the bank. */
export async function show(page: ReactNode): Promise<void> {
  await act(async () => {
    render(<Suspense fallback={null}>{page}</Suspense>);
  });
}

const DIRECTOR = { role: 'product-director', stage: null, contexts: [] };

/** A header as it is stored, of the shipped edition unless it says otherwise. */
export function aHeader(changes: Partial<SavedAssessment> = {}): SavedAssessment {
  return {
    id: 'mine-1',
    createdAt: '2026-11-02T12:00:00.000Z',
    updatedAt: '2026-11-05T12:00:00.000Z',
    edition: bank.edition,
    rater: 'self',
    form: 'short',
    askedRole: 'product-director',
    target: DIRECTOR,
    currentRole: null,
    shuffleSeed: 7,
    position: null,
    finishedAt: null,
    ownView: null,
    label: null,
    origin: 'mine',
    link: null,
    frozenAt: null,
    previous: null,
    ...changes,
  };
}

/** The items that a header's form asks. */
export function itemsFor(header: SavedAssessment): Item[] {
  return itemsOfAssessment(bank, header);
}

/** A backup file's text with these assessments in it. */
export function aBackup(assessments: readonly Partial<BackupAssessment>[]): string {
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    assessments: assessments.map((one) => ({
      header: aHeader(),
      revision: 1,
      answers: [],
      examples: [],
      notes: [],
      ...one,
    })),
    oneOnOnes: [],
    replies: [],
    conversations: [],
    topics: [],
    preferences: null,
  };
  return JSON.stringify(backup);
}

/** Puts assessments on the device. */
export async function put(...assessments: Partial<BackupAssessment>[]): Promise<void> {
  const result = await assessmentStore.getState().importBackup(aBackup(assessments));
  if (!result.ok) throw new Error(result.problem);
}

/** The answers to an item list, the option with this index each. */
export function answersTo(items: readonly Item[], option = 0): BackupAssessment['answers'] {
  return items.map(({ id, options }) => ({
    itemId: id,
    answer: options[option]?.id ?? 'skip',
    revision: 1,
  }));
}
