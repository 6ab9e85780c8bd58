import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/migrations';
import type { RawRecord } from '../../src/storage/records';
import { onDisk, openTab, startOnAnEmptyDevice } from './device';
import { aOneOnOne } from './oneOnOneRecords';

startOnAnEmptyDevice();

/** As version 1 of the database wrote them: nothing here follows what the app does today. */
const RECORDS: Readonly<Record<string, readonly RawRecord[]>> = {
  assessments: [
    {
      id: 'first',
      createdAt: '2026-10-01T10:00:00.000Z',
      updatedAt: '2026-10-02T10:00:00.000Z',
      edition: '0.1',
      rater: 'self',
      form: 'short',
      askedRole: 'lead',
      target: { role: 'lead', stage: null, contexts: [] },
      currentRole: null,
      shuffleSeed: 7,
      position: 'clarity-a1',
      finishedAt: '2026-10-02T10:00:00.000Z',
      label: 'Autumn',
      origin: 'mine',
      link: null,
      revision: 9,
    },
  ],
  answers: [
    { assessmentId: 'first', itemId: 'clarity-a1', answer: 'c', revision: 2 },
    { assessmentId: 'first', itemId: 'clarity-f1', answer: null, revision: 3 },
    { assessmentId: 'first', itemId: 'coaching-a1', answer: 'no-opportunity', revision: 1 },
  ],
  examples: [
    {
      assessmentId: 'first',
      itemId: 'clarity-a1',
      example: { what: 'A launch', when: 'May', effect: 'Fewer calls', witness: 'Sam' },
      revision: 1,
    },
  ],
  preferences: [
    {
      id: 'preferences',
      locale: 'de',
      theme: 'dark',
      keyboardShortcuts: false,
      autoAdvance: true,
      revision: 4,
    },
  ],
  setAside: [{ id: 'odd', store: 'answers', record: { junk: true }, at: '2026-10-02' }],
};

async function haveVersion1(): Promise<void> {
  const database = await openDB(DATABASE_NAME, 1, {
    upgrade: (opened) => {
      opened.createObjectStore('assessments', { keyPath: 'id' });
      opened.createObjectStore('answers', { keyPath: ['assessmentId', 'itemId'] });
      opened.createObjectStore('examples', { keyPath: ['assessmentId', 'itemId'] });
      opened.createObjectStore('preferences', { keyPath: 'id' });
      opened.createObjectStore('setAside', { keyPath: 'id' });
    },
  });
  for (const [store, records] of Object.entries(RECORDS)) {
    for (const record of records) await database.put(store, record);
  }
  database.close();
}

describe('a database of version 1', () => {
  it('opens as the present one with every record as it was', async () => {
    await haveVersion1();
    const tab = await openTab();
    expect(tab.memoryReason).toBeNull();
    const database = await openDB(DATABASE_NAME);
    expect(database.version).toBe(DATABASE_VERSION);
    for (const [store, records] of Object.entries(RECORDS)) {
      expect(await database.getAll(store)).toEqual(records);
    }
    database.close();
  });

  it('is read with all it said, and what it could not say is empty', async () => {
    await haveVersion1();
    const tab = await openTab();
    const { entries, unreadable } = await tab.listAssessments();
    expect([entries.length, entries[0]?.answered, unreadable]).toEqual([1, 2, 0]);
    expect((await tab.loadAssessment('first'))?.assessment).toMatchObject({
      label: 'Autumn',
      ownView: null,
      frozenAt: null,
      answers: { 'clarity-a1': 'c', 'coaching-a1': 'no-opportunity' },
      examples: { 'clarity-a1': { witness: 'Sam' } },
      notes: {},
    });
    expect(await tab.loadPreferences()).toMatchObject({ locale: 'de', theme: 'dark' });
    expect((await tab.listOneOnOnes()).entries).toEqual([]);
  });

  it('can be asked about in a 1:1 from then on', async () => {
    await haveVersion1();
    const tab = await openTab();
    expect(await tab.addOneOnOne(aOneOnOne({ assessmentId: 'first' }))).toBe('saved');
    expect(await tab.saveNote('first', 'clarity-a1', 'A note')).toBe('saved');
    expect(await onDisk((disk) => disk.all('assessments'))).toMatchObject([
      { id: 'first', revision: 10, frozenAt: expect.any(String) },
    ]);
  });
});
