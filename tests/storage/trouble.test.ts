import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/migrations';
import { anAssessment, fillTheDisk, onDisk, openTab, reopen, startOnAnEmptyDevice } from './device';

startOnAnEmptyDevice();

/** The app goes on: an answer can be given and read back. */
async function expectWorking(tab: Awaited<ReturnType<typeof openTab>>): Promise<void> {
  await tab.addAssessment(anAssessment());
  expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'c')).toBe('memory');
  expect((await tab.loadAssessment('mine-1'))?.assessment.answers).toEqual({ 'clarity-a1': 'c' });
}

describe('storage that does not work from the start', () => {
  it.each([
    ['is not there', undefined, 'denied'],
    ['is forbidden', new DOMException('No.', 'SecurityError'), 'denied'],
    ['is full', new DOMException('No room.', 'QuotaExceededError'), 'full'],
    ['is broken', new DOMException('Internal error.', 'UnknownError'), 'corrupt'],
  ])('%s: the page works in memory and says why', async (_, error, reason) => {
    const open = () => {
      throw error;
    };
    vi.stubGlobal('indexedDB', error && { open });
    const tab = await openTab();
    expect(await tab.storageState()).toEqual({ kind: 'memory', reason });
    await expectWorking(tab);
  });

  it('hangs: the page works in memory after the time limit', async () => {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const tab = await openTab({ timeLimit: 20 });
    expect(await tab.storageState()).toEqual({ kind: 'memory', reason: 'hanging' });
    await expectWorking(tab);
  });

  it('lacks its stores: nothing is created over what is there', async () => {
    const foreign = await openDB(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database) => void database.createObjectStore('else', { keyPath: 'id' }),
    });
    await foreign.put('else', { id: 'kept' });
    foreign.close();
    const tab = await openTab();
    expect(await tab.storageState()).toEqual({ kind: 'memory', reason: 'corrupt' });
    await expectWorking(tab);
    const again = await openDB(DATABASE_NAME);
    expect(await again.getAll('else')).toEqual([{ id: 'kept' }]);
    again.close();
  });

  it('was written by a newer version: it is left untouched', async () => {
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('answers', { keyPath: 'id' }),
    });
    await newer.put('answers', { id: 'from the future', sealed: true });
    newer.close();
    const tab = await openTab();
    expect(await tab.storageState()).toEqual({ kind: 'memory', reason: 'newer' });
    await expectWorking(tab);
    const again = await openDB(DATABASE_NAME);
    expect(again.version).toBe(DATABASE_VERSION + 1);
    expect(await again.getAll('answers')).toEqual([{ id: 'from the future', sealed: true }]);
    again.close();
  });
});

describe('a database that another tab holds at an older version', () => {
  it('works in memory and says so; once that tab is closed, trying again writes to the disk', async () => {
    const older = await openDB(DATABASE_NAME, DATABASE_VERSION - 1, {
      // This tab hears that it is in the way, and stays.
      blocking: () => undefined,
      upgrade: (database) => {
        for (const store of ['assessments', 'preferences', 'setAside']) {
          database.createObjectStore(store, { keyPath: 'id' });
        }
        for (const store of ['answers', 'examples']) {
          database.createObjectStore(store, { keyPath: ['assessmentId', 'itemId'] });
        }
      },
    });
    const kept = { assessmentId: 'old', itemId: 'clarity-a1', answer: 'b', revision: 1 };
    await older.put('answers', kept);
    const tab = await openTab({ timeLimit: 50 });
    expect(await tab.storageState()).toEqual({ kind: 'memory', reason: 'blocked' });
    await expectWorking(tab);
    expect(await older.getAll('answers')).toEqual([kept]);

    older.close();
    expect(await tab.tryAgain()).toEqual({ kind: 'best-effort', reason: null });
    expect(await onDisk((disk) => disk.all('answers'))).toMatchObject([
      { assessmentId: 'mine-1', answer: 'c' },
      kept,
    ]);
  });
});

describe('storage that stops working', () => {
  it('is full: nothing is lost in the page, and the disk keeps what it had', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-f1': 'd' } }));
    const reasons: string[] = [];
    tab.onMemory((reason) => reasons.push(reason));
    fillTheDisk();
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'c')).toBe('memory');
    expect(reasons).toEqual(['full']);
    expect((await tab.loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-a1': 'c',
      'clarity-f1': 'd',
    });
    vi.restoreAllMocks();
    expect((await (await openTab()).loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-f1': 'd',
    });
  });

  it('is full only when the transaction ends: the same', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    const put = IDBObjectStore.prototype.put;
    // The request succeeds; then the commit fails, and only the transaction knows why.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      const { transaction } = this;
      const request = put.call(this, value);
      request.addEventListener('success', () => {
        const error = new DOMException('No room.', 'QuotaExceededError');
        Object.defineProperty(transaction, 'error', { value: error });
        transaction.abort();
      });
      return request;
    });
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'c')).toBe('memory');
    expect(tab.memoryReason).toBe('full');
    vi.restoreAllMocks();
    expect(await onDisk((disk) => disk.all('answers'))).toEqual([]);
  });

  it('hangs in the middle: memory takes over, and trying again finds the disk as it was', async () => {
    const tab = await openTab({ timeLimit: 20 });
    await tab.addAssessment(anAssessment({ answers: { 'clarity-f1': 'd' } }));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => new IDBRequest());
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => new IDBRequest());
    await tab.addAssessment(anAssessment({ id: 'mine-2' }));
    expect(tab.memoryReason).toBe('hanging');
    expect(await tab.saveAnswer('mine-2', 'clarity-a1', 'c')).toBe('memory');
    expect(await tab.tryAgain()).toEqual({ kind: 'memory', reason: 'hanging' });
    vi.restoreAllMocks();
    expect(await tab.tryAgain()).toEqual({ kind: 'best-effort', reason: null });
    const again = await reopen(tab);
    expect((await again.loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-f1': 'd',
    });
    expect((await again.loadAssessment('mine-2'))?.assessment.answers).toEqual({
      'clarity-a1': 'c',
    });
  });

  it('has room again: trying again writes what memory held', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-f1': 'a' } }));
    fillTheDisk();
    await tab.saveAnswer('mine-1', 'clarity-a1', 'c');
    await tab.saveAnswer('mine-1', 'clarity-f1', 'e');
    expect(await tab.tryAgain()).toEqual({ kind: 'memory', reason: 'full' });
    expect((await tab.loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-a1': 'c',
      'clarity-f1': 'e',
    });
    vi.restoreAllMocks();
    expect(await tab.tryAgain()).toEqual({ kind: 'best-effort', reason: null });
    expect((await (await reopen(tab)).loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-a1': 'c',
      'clarity-f1': 'e',
    });
  });

  it('still deletes on a full disk', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-a1': 'c' } }));
    fillTheDisk();
    await tab.saveAnswer('mine-1', 'clarity-f1', 'c');
    await tab.deleteAssessment('mine-1');
    expect(await onDisk((disk) => disk.all('answers'))).toEqual([]);
  });

  it('fails once: the second try saves', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    const open = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'c')).toBe('saved');
    expect(open).toHaveBeenCalled();
    expect((await (await reopen(tab)).loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-a1': 'c',
    });
  });

  it('is taken over by a newer version in another tab: this tab keeps its view in memory', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-a1': 'c' } }));
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(await tab.saveAnswer('mine-1', 'clarity-f1', 'a')).toBe('memory');
    expect(tab.memoryReason).toBe('newer');
    expect((await tab.loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-a1': 'c',
      'clarity-f1': 'a',
    });
    newer.close();
  });
});

describe('a record that cannot be read', () => {
  const junk = { assessmentId: 'mine-1', itemId: 'clarity-f1', answer: 5, revision: 'x' };

  it('is skipped and counted, and stays as it is', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-a1': 'c' } }));
    await onDisk((disk) => disk.put('answers', junk));
    await onDisk((disk) => disk.put('assessments', { id: 'mine-2', target: 'everything' }));
    expect(await tab.loadAssessment('mine-1')).toMatchObject({
      assessment: { answers: { 'clarity-a1': 'c' } },
      unreadable: 1,
    });
    const { entries, unreadable } = await tab.listAssessments();
    expect(entries.map(({ assessment }) => assessment.id)).toEqual(['mine-1']);
    expect(unreadable).toBe(2);
    expect(await tab.loadAssessment('mine-2')).toBeNull();
    expect(await onDisk((disk) => disk.all('answers'))).toContainEqual(junk);
  });

  it('is set aside when its item is answered anew', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await onDisk((disk) => disk.put('answers', junk));
    await tab.saveAnswer('mine-1', 'clarity-f1', 'b');
    expect((await tab.loadAssessment('mine-1'))?.assessment.answers).toEqual({ 'clarity-f1': 'b' });
    const aside = await onDisk((disk) => disk.all('setAside'));
    expect(aside).toMatchObject([{ store: 'answers', record: junk }]);
  });

  it('survives deleting and undoing', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await onDisk((disk) => disk.put('answers', junk));
    const deleted = await tab.deleteAssessment('mine-1');
    if (!deleted) throw new Error('Nothing was deleted.');
    await tab.restore(deleted);
    expect(await onDisk((disk) => disk.all('answers'))).toEqual([junk]);
  });
});

describe('what the browser promises', () => {
  it.each([
    [true, 'persisted'],
    [false, 'best-effort'],
  ])('persist() answers %s: %s', async (granted, kind) => {
    const answer = async () => granted;
    vi.stubGlobal('navigator', { storage: { persist: answer, persisted: answer } });
    const tab = await openTab();
    expect(await tab.requestPersistence()).toEqual({ kind, reason: null });
  });

  it('is best-effort where it cannot be asked', async () => {
    vi.stubGlobal('navigator', {});
    expect(await (await openTab()).requestPersistence()).toEqual({
      kind: 'best-effort',
      reason: null,
    });
  });
});
