import { expect, type Page } from '@playwright/test';
import type { AnswerSheet } from '../../src/domain/answerSheet';
import type { SavedAssessment } from '../../src/storage/savedAssessment';
import { bank, DIRECTOR } from './questions';

/** Everything that the app's address keeps in a browser. */
export interface Kept {
  /** Records by database and store; empty stores are left out. */
  records: Record<string, unknown[]>;
  remembered: Record<string, string>;
  caches: string[];
}

export const NOTHING: Kept = { records: {}, remembered: {}, caches: [] };

export async function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = await answered(database.transaction(store).objectStore(store).getAll());
        if (all.length) records[`${name} ${store}`] = all;
      }
      database.close();
    }
    return { records, remembered: { ...localStorage }, caches: await caches.keys() };
  });
}

/** The answers that are on the disk, by item, in an assessment or in all of them. */
export async function answersOn(page: Page, assessmentId?: string): Promise<AnswerSheet> {
  const { records } = await keptBy(page);
  const answers = (records['next-rung answers'] ?? []) as {
    assessmentId: string;
    itemId: string;
    answer: string;
  }[];
  return Object.fromEntries(
    answers
      .filter((one) => assessmentId === undefined || one.assessmentId === assessmentId)
      .map(({ itemId, answer }) => [itemId, answer]),
  );
}

/** Somebody's own, of a while ago. */
export const EARLIER: SavedAssessment = {
  id: 'earlier',
  createdAt: '2026-11-02T09:00:00.000Z',
  updatedAt: '2026-11-02T09:20:00.000Z',
  edition: bank.edition,
  rater: 'self',
  form: 'short',
  askedRole: DIRECTOR.role,
  target: DIRECTOR,
  currentRole: null,
  shuffleSeed: 5,
  position: null,
  finishedAt: null,
  ownView: null,
  label: null,
  origin: 'mine',
  link: null,
  frozenAt: null,
  previous: null,
};

/** Puts an assessment on the device, as if it had been answered there earlier. */
export async function haveEarlier(
  page: Page,
  answers: AnswerSheet,
  changes: Partial<SavedAssessment> = {},
): Promise<SavedAssessment> {
  const assessment = { ...EARLIER, ...changes };
  // The first page leaves the disk alone where nobody has been before; the library makes its place.
  await page.goto('./#/assessments');
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('next-rung');
  await page.evaluate(
    ([header, sheet]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('next-rung');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(['assessments', 'answers'], 'readwrite');
          writing.objectStore('assessments').put({ ...header, revision: 1 });
          for (const [itemId, answer] of Object.entries(sheet)) {
            const record = { assessmentId: header.id, itemId, answer, revision: 1 };
            writing.objectStore('answers').put(record);
          }
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    [assessment, answers] as const,
  );
  return assessment;
}
