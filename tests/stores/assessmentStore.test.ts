import { describe, expect, it, vi } from 'vitest';
import type { Saving } from '../../src/stores/assessmentState';
import { createAssessmentStore } from '../../src/stores/createAssessmentStore';
import { anExample, fillTheDisk, openTab, startOnAnEmptyDevice } from '../storage/device';
import { answersIn, lead, openPage, settled, start } from './page';

startOnAnEmptyDevice();

describe('answering', () => {
  it('shows an answer at once and says saved only when it is', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment(start);
    await settled(page);
    page.getState().commitAnswer('clarity-a1', 'c');
    expect(answersIn(page)).toEqual({ 'clarity-a1': 'c' });
    expect(page.getState().saving).toBe('saving');
    expect(await settled(page)).toBe('saved');
    const stored = await (await openTab()).loadAssessment(id);
    expect(stored?.assessment.answers).toEqual({ 'clarity-a1': 'c' });
  });

  it('has on disk whatever it showed as saved, at every moment that it showed it', async () => {
    const [page, reader] = [await openPage(), await openTab()];
    const id = page.getState().startAssessment(start);
    const checks: Promise<void>[] = [];
    page.subscribe(({ saving, current }, before) => {
      if (saving !== 'saved' || before.saving === 'saved' || !current) return;
      const shown = Object.entries(current.answers);
      checks.push(
        reader.loadAssessment(id).then((stored) => {
          expect(Object.entries(stored?.assessment.answers ?? {})).toEqual(
            expect.arrayContaining(shown),
          );
        }),
      );
    });
    for (let index = 0; index < 30; index += 1) {
      page.getState().commitAnswer(`item-${index}`, 'a');
      if (index % 5 === 0) await settled(page);
    }
    await settled(page);
    expect(checks.length).toBeGreaterThan(1);
    await Promise.all(checks);
  });

  it('starts before storage is open, and loses nothing by it', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const storage = await openTab();
    const page = createAssessmentStore(() => gate.then(() => storage));
    const id = page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    expect(page.getState().saving).toBe('saving');
    release();
    await page.getState().connect();
    expect(page.getState().current?.id).toBe(id);
    expect(page.getState().library).toHaveLength(1);
    expect((await storage.loadAssessment(id))?.assessment.answers).toEqual({ 'clarity-a1': 'c' });
  });

  it('comes back exactly there', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment({ ...start, currentRole: 'member' });
    page.getState().commitAnswer('clarity-a1', 'no-opportunity');
    page.getState().commitAnswer('clarity-f1', 'skip');
    page.getState().clearAnswer('clarity-f1');
    page.getState().saveExample('clarity-a1', anExample);
    page.getState().setPosition('clarity-f1');
    page.getState().finish();
    await settled(page);
    const again = await openPage();
    expect(again.getState().ready).toBe(true);
    expect(await again.getState().openAssessment(id)).toBe(true);
    const { updatedAt: _, ...shown } = page.getState().current ?? {};
    expect(again.getState().current).toMatchObject(shown);
    expect(again.getState().current?.position).toBe('clarity-f1');
    expect(again.getState().current?.finishedAt).not.toBeNull();
    expect(again.getState().library).toMatchObject([{ answered: 1 }]);
  });

  it('takes an example away again', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment(start);
    page.getState().saveExample('clarity-a1', anExample);
    page.getState().removeExample('clarity-a1');
    await settled(page);
    expect(page.getState().current?.examples).toEqual({});
    expect((await (await openTab()).loadAssessment(id))?.assessment.examples).toEqual({});
  });

  it('shuffles every assessment of a person the same way', async () => {
    const page = await openPage();
    page.getState().startAssessment(start);
    const first = page.getState().current?.shuffleSeed;
    await settled(page);
    const again = await openPage();
    again.getState().startAssessment(start);
    expect(again.getState().current?.shuffleSeed).toBe(first);
  });

  it('is not possible in a copy of somebody else', async () => {
    const storage = await openTab();
    const page = await openPage();
    page.getState().startAssessment(start);
    await settled(page);
    const mine = page.getState().current;
    if (!mine) throw new Error('Nothing was started.');
    await storage.addAssessment({ ...mine, id: 'copy', origin: 'link', link: '#/r/1.abc' });
    await page.getState().openAssessment('copy');
    page.getState().commitAnswer('clarity-a1', 'a');
    page.getState().setTarget({ ...lead, stage: 'startup' });
    await settled(page);
    expect(page.getState().current).toMatchObject({ answers: {}, target: lead });
  });
});

describe('another target', () => {
  const other = { role: 'boss', stage: 'startup', contexts: ['remote'] };

  it('loses no answer and asks the same questions', async () => {
    const page = await openPage();
    page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    page.getState().setTarget(other);
    await settled(page);
    expect(page.getState().current).toMatchObject({
      target: other,
      askedRole: 'lead',
      answers: { 'clarity-a1': 'c' },
    });
  });

  it('to continue for asks what its role misses', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    page.getState().finish();
    page.getState().continueFor(other);
    await settled(page);
    const expected = {
      target: other,
      askedRole: 'boss',
      finishedAt: null,
      answers: { 'clarity-a1': 'c' },
    };
    expect(page.getState().current).toMatchObject(expected);
    expect((await (await openTab()).loadAssessment(id))?.assessment).toMatchObject(expected);
  });
});

describe('two pages on one device', () => {
  it('interleave 200 answers: the union is kept and both show it', async () => {
    const [one, two] = [await openPage(), await openPage()];
    const id = one.getState().startAssessment(start);
    await settled(one);
    await two.getState().openAssessment(id);
    for (let index = 0; index < 200; index += 1) {
      (index % 2 ? one : two).getState().commitAnswer(`item-${index}`, 'a');
      if (index % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect([await settled(one), await settled(two)]).toEqual(['saved', 'saved']);
    const stored = await (await openTab()).loadAssessment(id);
    expect(Object.keys(stored?.assessment.answers ?? {})).toHaveLength(200);
    await vi.waitFor(() => {
      for (const page of [one, two]) expect(answersIn(page)).toEqual(stored?.assessment.answers);
    });
    expect(one.getState().library).toMatchObject([{ answered: 200 }]);
  });

  it('both end with the last write to one item', async () => {
    const [one, two] = [await openPage(), await openPage()];
    const id = one.getState().startAssessment(start);
    await settled(one);
    await two.getState().openAssessment(id);
    one.getState().commitAnswer('clarity-a1', 'a');
    await settled(one);
    two.getState().commitAnswer('clarity-a1', 'f');
    await settled(two);
    await vi.waitFor(() => expect(answersIn(one)).toEqual({ 'clarity-a1': 'f' }));
  });

  it('each keep their own place', async () => {
    const [one, two] = [await openPage(), await openPage()];
    const id = one.getState().startAssessment(start);
    await settled(one);
    await two.getState().openAssessment(id);
    two.getState().setPosition('coaching-f1');
    two.getState().commitAnswer('clarity-a1', 'a');
    await settled(two);
    await vi.waitFor(() => expect(answersIn(one)).toEqual({ 'clarity-a1': 'a' }));
    expect(one.getState().current?.position).toBeNull();
  });

  it('one deletes: the other closes it and cannot bring it back by answering', async () => {
    const [one, two] = [await openPage(), await openPage()];
    const id = one.getState().startAssessment(start);
    await settled(one);
    await two.getState().openAssessment(id);
    one.getState().deleteAssessment(id);
    await settled(one);
    two.getState().commitAnswer('clarity-a1', 'a');
    await settled(two);
    await vi.waitFor(() => expect(two.getState().current).toBeNull());
    expect(two.getState().library).toEqual([]);
    expect(await (await openTab()).loadAssessment(id)).toBeNull();
  });

  it('keep the same objects where nothing changed, so that nothing is computed anew', async () => {
    const page = await openPage();
    page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'a');
    page.getState().saveExample('clarity-a1', anExample);
    await settled(page);
    const before = page.getState().current;
    await page.getState().refresh();
    const after = page.getState().current;
    expect(after?.answers).toBe(before?.answers);
    expect(after?.target).toBe(before?.target);
    expect(after?.examples).toBe(before?.examples);
  });
});

describe('the library', () => {
  it('deletes with an undo that includes what was still being written', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    page.getState().deleteAssessment(id);
    expect(page.getState()).toMatchObject({ current: null, library: [], deleted: { id } });
    expect(await page.getState().undoDelete()).toBe(true);
    expect(page.getState()).toMatchObject({ deleted: null, library: [{ answered: 1 }] });
    expect(await page.getState().openAssessment(id)).toBe(true);
    expect(answersIn(page)).toEqual({ 'clarity-a1': 'c' });
    expect(await page.getState().undoDelete()).toBe(false);
  });

  it('undoes the last deletion, also when two follow each other', async () => {
    const page = await openPage();
    const first = page.getState().startAssessment(start);
    const second = page.getState().startAssessment(start);
    page.getState().deleteAssessment(first);
    page.getState().deleteAssessment(second);
    expect(await page.getState().undoDelete()).toBe(true);
    expect(page.getState().library.map(({ assessment }) => assessment.id)).toEqual([second]);
  });

  it('names an assessment on this device', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment(start);
    page.getState().labelAssessment(id, 'Autumn');
    expect(page.getState().current?.label).toBe('Autumn');
    await settled(page);
    expect((await openPage()).getState().library).toMatchObject([
      { assessment: { label: 'Autumn' } },
    ]);
  });

  it('does not open what is not there', async () => {
    expect(await (await openPage()).getState().openAssessment('nobody')).toBe(false);
  });

  it('exports, deletes everything and imports the same again', async () => {
    const page = await openPage();
    page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    const backup = await page.getState().exportBackup();
    expect(await page.getState().deleteEverything()).toBe(true);
    expect(page.getState()).toMatchObject({ current: null, library: [], saving: 'saved' });
    expect(await page.getState().importBackup(JSON.stringify(backup))).toMatchObject({ ok: true });
    expect(page.getState().library).toMatchObject([{ answered: 1 }]);
    expect(await page.getState().exportBackup()).toEqual(backup);
  });

  it('says why it refused a file', async () => {
    const page = await openPage();
    expect(await page.getState().importBackup('{}')).toEqual({
      ok: false,
      problem: 'not-a-backup',
    });
  });
});

describe('writing that fails', () => {
  it('goes on in memory and says so, with everything kept', async () => {
    const page = await openPage();
    page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    await settled(page);
    fillTheDisk();
    page.getState().commitAnswer('clarity-f1', 'd');
    expect(await settled(page)).toBe('memory');
    expect(page.getState().storage).toEqual({ kind: 'memory', reason: 'full' });
    expect(answersIn(page)).toEqual({ 'clarity-a1': 'c', 'clarity-f1': 'd' });
  });

  it('is saved after all once there is room again', async () => {
    const page = await openPage();
    const id = page.getState().startAssessment(start);
    await settled(page);
    fillTheDisk();
    page.getState().commitAnswer('clarity-f1', 'd');
    expect(await settled(page)).toBe('memory');
    vi.restoreAllMocks();
    await page.getState().saveAgain();
    expect(page.getState()).toMatchObject({ saving: 'saved', storage: { kind: 'best-effort' } });
    expect((await (await openTab()).loadAssessment(id))?.assessment.answers).toEqual({
      'clarity-f1': 'd',
    });
  });

  it('keeps the open assessment even where the disk can no longer be read', async () => {
    const page = await openPage();
    page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    await settled(page);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    page.getState().commitAnswer('clarity-f1', 'd');
    expect(await settled(page)).toBe('memory');
    expect(page.getState().storage).toEqual({ kind: 'memory', reason: 'corrupt' });
    expect(answersIn(page)).toEqual({ 'clarity-a1': 'c', 'clarity-f1': 'd' });
  });

  it('twice for a reason nobody foresaw: failed, kept, and written on request', async () => {
    const storage = await openTab();
    const page = createAssessmentStore(async () => storage);
    await page.getState().connect();
    const id = page.getState().startAssessment(start);
    await settled(page);
    const save = vi.spyOn(storage, 'saveAnswer').mockRejectedValue(new Error('Unforeseen.'));
    page.getState().commitAnswer('clarity-a1', 'c');
    expect(await settled(page)).toBe('failed');
    expect(save).toHaveBeenCalledTimes(2);
    expect(answersIn(page)).toEqual({ 'clarity-a1': 'c' });
    save.mockRestore();
    await page.getState().saveAgain();
    expect(page.getState().saving).toBe('saved');
    expect((await storage.loadAssessment(id))?.assessment.answers).toEqual({ 'clarity-a1': 'c' });
  });

  it('once: the second try saves, and nobody is bothered', async () => {
    const storage = await openTab();
    const page = createAssessmentStore(async () => storage);
    await page.getState().connect();
    page.getState().startAssessment(start);
    vi.spyOn(storage, 'saveAnswer').mockRejectedValueOnce(new Error('Once.'));
    const shown: Saving[] = [];
    page.subscribe(({ saving }) => shown.push(saving));
    page.getState().commitAnswer('clarity-a1', 'c');
    expect(await settled(page)).toBe('saved');
    expect(shown).not.toContain('failed');
  });

  it('from the start: it works in memory and says so before the first answer', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const page = await openPage();
    expect(page.getState()).toMatchObject({
      saving: 'memory',
      storage: { kind: 'memory', reason: 'denied' },
    });
    page.getState().startAssessment(start);
    page.getState().commitAnswer('clarity-a1', 'c');
    expect(await settled(page)).toBe('memory');
    expect(answersIn(page)).toEqual({ 'clarity-a1': 'c' });
    expect(await page.getState().exportBackup()).toMatchObject({
      assessments: [{ answers: [{ itemId: 'clarity-a1', answer: 'c' }] }],
    });
  });
});
