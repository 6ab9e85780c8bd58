import { describe, expect, it } from 'vitest';
import { anAssessment, anExample, onDisk, openTab, reopen, startOnAnEmptyDevice } from './device';

startOnAnEmptyDevice();

describe('an assessment on this device', () => {
  it('comes back whole after closing and opening', async () => {
    const tab = await openTab();
    expect(await tab.addAssessment(anAssessment())).toBe('saved');
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'c')).toBe('saved');
    expect(await tab.saveAnswer('mine-1', 'clarity-f1', 'skip')).toBe('saved');
    expect(await tab.saveExample('mine-1', 'clarity-a1', anExample)).toBe('saved');
    const loaded = await (await reopen(tab)).loadAssessment('mine-1');
    expect(loaded?.assessment).toEqual({
      ...anAssessment(),
      updatedAt: loaded?.assessment.updatedAt,
      answers: { 'clarity-a1': 'c', 'clarity-f1': 'skip' },
      examples: { 'clarity-a1': anExample },
    });
  });

  it('has every answer reported as saved, whatever the moment of closing', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    const reported: string[] = [];
    const writing = Array.from({ length: 60 }, async (_, index) => {
      if ((await tab.saveAnswer('mine-1', `item-${index}`, 'a')) === 'saved') {
        reported.push(`item-${index}`);
      }
    });
    await Promise.race(writing);
    const before = [...reported];
    tab.close();
    const stored = (await (await openTab()).loadAssessment('mine-1'))?.assessment.answers ?? {};
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((item) => !Object.hasOwn(stored, item))).toEqual([]);
    await Promise.all(writing);
  });

  it('keeps each answer in a record of its own, with a revision that only grows', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    for (const answer of ['a', 'b', 'c']) await tab.saveAnswer('mine-1', 'clarity-a1', answer);
    await tab.removeAnswer('mine-1', 'clarity-a1');
    await tab.saveAnswer('mine-1', 'clarity-f1', 'd');
    expect(await onDisk((disk) => disk.all('answers'))).toEqual([
      { assessmentId: 'mine-1', itemId: 'clarity-a1', answer: null, revision: 4 },
      { assessmentId: 'mine-1', itemId: 'clarity-f1', answer: 'd', revision: 1 },
    ]);
    expect((await tab.loadAssessment('mine-1'))?.assessment.answers).toEqual({ 'clarity-f1': 'd' });
  });

  it('does not keep a word of an example that was taken away', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await tab.saveExample('mine-1', 'clarity-a1', anExample);
    await tab.removeExample('mine-1', 'clarity-a1');
    const records = await onDisk((disk) => disk.all('examples'));
    expect(JSON.stringify(records)).not.toContain('launch');
    expect((await tab.loadAssessment('mine-1'))?.assessment.examples).toEqual({});
  });

  it('lists the newest first, with the number of answers', async () => {
    let time = Date.parse('2026-11-01');
    const now = () => {
      time += 60_000;
      return new Date(time);
    };
    const tab = await openTab({ now });
    await tab.addAssessment(anAssessment({ id: 'older' }));
    await tab.addAssessment(anAssessment({ id: 'newer' }));
    await tab.saveAnswer('newer', 'clarity-a1', 'a');
    await tab.saveAnswer('older', 'clarity-a1', 'a');
    await tab.saveAnswer('older', 'clarity-f1', 'skip');
    const { entries } = await tab.listAssessments();
    expect(entries.map(({ assessment, answered }) => [assessment.id, answered])).toEqual([
      ['older', 2],
      ['newer', 1],
    ]);
  });
});

describe('deleting an assessment', () => {
  it('takes its answers and examples along, and undo brings all of it back', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-a1': 'c' } }));
    await tab.addAssessment(anAssessment({ id: 'other', answers: { 'clarity-a1': 'e' } }));
    await tab.saveExample('mine-1', 'clarity-a1', anExample);
    const before = await tab.loadAssessment('mine-1');
    const deleted = await tab.deleteAssessment('mine-1');
    expect(await tab.loadAssessment('mine-1')).toBeNull();
    expect(await onDisk((disk) => disk.all('answers'))).toHaveLength(1);
    expect(await onDisk((disk) => disk.all('examples'))).toHaveLength(0);
    if (!deleted) throw new Error('Nothing was deleted.');
    await tab.restore(deleted);
    expect(await tab.loadAssessment('mine-1')).toEqual(before);
  });

  it('leaves nothing for a late answer to come back to', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await tab.deleteAssessment('mine-1');
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'a')).toBe('gone');
    expect(await tab.changeHeader('mine-1', { label: 'Ghost' })).toBe('gone');
    expect(await onDisk((disk) => disk.all('answers'))).toEqual([]);
  });

  it('tells the difference between none and one', async () => {
    expect(await (await openTab()).deleteAssessment('nobody')).toBeNull();
  });
});

describe('two tabs', () => {
  it('keep the union of interleaved answers with clocks ten years apart', async () => {
    const decade = 10 * 365 * 24 * 3600 * 1000;
    const ahead = await openTab({ now: () => new Date(Date.now() + decade) });
    const behind = await openTab({ now: () => new Date(Date.now() - decade) });
    await ahead.addAssessment(anAssessment());
    const writes = Array.from({ length: 200 }, (_, index) =>
      (index % 2 ? ahead : behind).saveAnswer('mine-1', `item-${index}`, 'a'),
    );
    expect(new Set(await Promise.all(writes))).toEqual(new Set(['saved']));
    const { assessment } = (await (await openTab()).loadAssessment('mine-1')) ?? {};
    expect(Object.keys(assessment?.answers ?? {})).toHaveLength(200);
  });

  it('let the last write to one item win, however wrong its clock is', async () => {
    const behind = await openTab({ now: () => new Date('1999-01-01') });
    const ahead = await openTab({ now: () => new Date('2039-01-01') });
    await ahead.addAssessment(anAssessment());
    await ahead.saveAnswer('mine-1', 'clarity-a1', 'a');
    await behind.saveAnswer('mine-1', 'clarity-a1', 'f');
    expect((await ahead.loadAssessment('mine-1'))?.assessment.answers).toEqual({
      'clarity-a1': 'f',
    });
  });

  it('change different fields of a header without undoing each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.addAssessment(anAssessment());
    const target = { role: 'lead', stage: 'startup', contexts: [] };
    await Promise.all([
      one.changeHeader('mine-1', { target }),
      two.changeHeader('mine-1', { position: 'clarity-f1' }),
    ]);
    expect((await one.loadAssessment('mine-1'))?.assessment).toMatchObject({
      target,
      position: 'clarity-f1',
    });
  });

  it('hear of each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.addAssessment(anAssessment());
    const heard = new Promise((resolve) => two.onChange(resolve));
    await one.saveAnswer('mine-1', 'clarity-a1', 'a');
    expect(await heard).toEqual({ kind: 'assessment', id: 'mine-1' });
  });
});
