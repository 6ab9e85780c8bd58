import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LARGEST_BACKUP } from '../../src/storage/jsonGuard';
import { DATABASE_NAME } from '../../src/storage/migrations';
import { DEFAULT_PREFERENCES } from '../../src/storage/preferences';
import { readBackup } from '../../src/storage/readBackup';
import { anAssessment, anExample, openTab, reopen, startOnAnEmptyDevice } from './device';

startOnAnEmptyDevice();

async function filledTab() {
  const tab = await openTab();
  await tab.addAssessment(anAssessment({ label: 'שלום 🪜 <b>' }));
  await tab.saveAnswer('mine-1', 'clarity-a1', 'c');
  await tab.saveAnswer('mine-1', 'clarity-a1', 'd');
  await tab.saveAnswer('mine-1', 'coaching-a1', 'no-opportunity');
  await tab.saveExample('mine-1', 'clarity-a1', anExample);
  await tab.addAssessment(
    anAssessment({ id: 'copy', origin: 'link', link: '#/r/1.abc', answers: { 'clarity-f1': 'a' } }),
  );
  await tab.savePreferences({ ...DEFAULT_PREFERENCES, theme: 'dark', locale: 'de-AT' });
  return tab;
}

/** A valid backup as plain JSON, to be spoilt. */
async function aBackup() {
  return JSON.parse(JSON.stringify(await (await filledTab()).exportBackup()));
}

describe('a backup', () => {
  it('exported, everything deleted and imported again is the same', async () => {
    const tab = await filledTab();
    const before = await tab.exportBackup();
    expect(await tab.deleteEverything()).toBe(true);
    expect((await tab.listAssessments()).entries).toEqual([]);
    expect(await tab.importBackup(JSON.stringify(before))).toEqual({
      ok: true,
      assessments: 2,
      answers: 3,
    });
    expect(await tab.exportBackup()).toEqual(before);
    expect(await (await reopen(tab)).exportBackup()).toEqual(before);
  });

  it('joins what is there: the record written more often stays', async () => {
    const tab = await filledTab();
    const old = JSON.stringify(await tab.exportBackup());
    await tab.saveAnswer('mine-1', 'clarity-a1', 'f');
    await tab.removeAnswer('mine-1', 'coaching-a1');
    await tab.changeHeader('mine-1', { label: 'Renamed' });
    await tab.importBackup(old);
    expect((await tab.loadAssessment('mine-1'))?.assessment).toMatchObject({
      label: 'Renamed',
      answers: { 'clarity-a1': 'f' },
    });
  });

  it('holds any text without loss', async () => {
    const tab = await openTab();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await tab.deleteEverything();
        const example = { what: text, when: text, effect: text, witness: text };
        await tab.addAssessment(anAssessment({ label: text, examples: { 'clarity-a1': example } }));
        const before = await tab.exportBackup();
        await tab.deleteEverything();
        await tab.importBackup(JSON.stringify(before));
        expect(await tab.exportBackup()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('deleting everything', () => {
  it('leaves no database, no preference and no cache of ours', async () => {
    const kept = new Map([['next-rung:preferences', '{}']]);
    vi.stubGlobal('localStorage', { removeItem: (key: string) => kept.delete(key) });
    const cached = new Set(['next-rung-v1', 'another-app']);
    vi.stubGlobal('caches', {
      keys: async () => [...cached],
      delete: async (name: string) => cached.delete(name),
    });
    const tab = await filledTab();
    expect(await tab.deleteEverything()).toBe(true);
    await tab.listAssessments();
    await tab.loadPreferences();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(DATABASE_NAME);
    expect([...kept.keys()]).toEqual([]);
    expect([...cached]).toEqual(['another-app']);
  });

  it('works while another tab has the database open, which then is empty as well', async () => {
    const [one, two] = [await filledTab(), await openTab()];
    expect(await one.deleteEverything()).toBe(true);
    expect((await two.listAssessments()).entries).toEqual([]);
    expect(await two.saveAnswer('mine-1', 'clarity-a1', 'a')).toBe('gone');
  });

  it('lets the next assessment be saved', async () => {
    const [one, two] = [await filledTab(), await openTab()];
    await one.deleteEverything();
    expect(await one.addAssessment(anAssessment({ id: 'fresh' }))).toBe('saved');
    await vi.waitFor(async () => {
      expect((await two.listAssessments()).entries).toHaveLength(1);
    });
  });
});

describe('a hostile file', () => {
  const spoilt: [string, string, (backup: Awaited<ReturnType<typeof aBackup>>) => string][] = [
    ['is no JSON', 'not-json', () => 'GIF89a'],
    ['is empty', 'not-json', () => ''],
    ['is cut short', 'not-json', (backup) => JSON.stringify(backup).slice(0, -9)],
    ['is something else', 'not-a-backup', () => '{"name":"package"}'],
    ['is a list', 'not-a-backup', () => '[]'],
    ['is null', 'not-a-backup', () => 'null'],
    ['is a future format', 'newer-version', (b) => JSON.stringify({ ...b, version: 2 })],
    ['has version 0', 'damaged', (b) => JSON.stringify({ ...b, version: 0 })],
    [
      'has a version that is no number',
      'not-a-backup',
      (b) => JSON.stringify({ ...b, version: '1' }),
    ],
    ['is huge', 'too-large', () => `"${'x'.repeat(LARGEST_BACKUP)}"`],
    ['is 10,000 levels deep', 'too-large', () => '['.repeat(10_000) + ']'.repeat(10_000)],
    ['is a million empty lists', 'too-large', () => `[${'[],'.repeat(1e6)}[]]`],
    [
      'has a key __proto__',
      'unsafe-keys',
      (b) => withText(b, '"label":', '"__proto__":{"x":1},"label":'),
    ],
    [
      'has a key __proto__ in disguise',
      'unsafe-keys',
      (b) => withText(b, '"label":', '"\\u005f_proto__":{"x":1},"label":'),
    ],
    [
      'has a key constructor',
      'unsafe-keys',
      (b) => withText(b, '"label":', '"constructor":{},"label":'),
    ],
    [
      'names an item __proto__',
      'damaged',
      (b) => withText(b, '"itemId":"clarity-a1"', '"itemId":"__proto__"'),
    ],
    ['has NaN', 'not-json', (b) => withText(b, '"shuffleSeed":7', '"shuffleSeed":NaN')],
    [
      'has an endless number',
      'damaged',
      (b) => withText(b, '"shuffleSeed":7', '"shuffleSeed":1e999'),
    ],
    ['has a broken revision', 'damaged', (b) => withText(b, '"revision":2', '"revision":1.5')],
    [
      'has a revision beyond counting',
      'damaged',
      (b) => withText(b, '"revision":2', '"revision":9007199254740991'),
    ],
    ['has a number for an answer', 'damaged', (b) => withText(b, '"answer":"d"', '"answer":4')],
    [
      'has a time that is none',
      'damaged',
      (b) => withText(b, '2026-11-01T10:00:00.000Z', 'yesterday'),
    ],
    ['has an unknown rater', 'damaged', (b) => withText(b, '"self"', '"robot"')],
    ['has an unexpected field', 'damaged', (b) => JSON.stringify({ ...b, extra: 1 })],
    [
      'has the same assessment twice',
      'duplicates',
      (b) => JSON.stringify({ ...b, assessments: [...b.assessments, ...b.assessments] }),
    ],
    ['has the same item twice', 'duplicates', (b) => withText(b, 'coaching-a1', 'clarity-a1')],
    ['has a copy without a link', 'damaged', (b) => withText(b, '"#/r/1.abc"', 'null')],
  ];

  /** The text of a backup with one thing replaced, which must be there. */
  function withText(backup: unknown, from: string, to: string): string {
    const text = JSON.stringify(backup);
    if (!text.includes(from)) throw new Error(`Nothing to spoil: ${from}`);
    return text.replaceAll(from, to);
  }

  it.each(spoilt)('%s: refused as %s, with earlier data intact', async (_, problem, spoil) => {
    const tab = await filledTab();
    const before = await tab.exportBackup();
    expect(await tab.importBackup(spoil(JSON.parse(JSON.stringify(before))))).toEqual({
      ok: false,
      problem,
    });
    expect(await tab.exportBackup()).toEqual(before);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('with one character changed is read as something valid or refused, never thrown at us', async () => {
    const text = JSON.stringify(await aBackup());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, piece) => {
        const read = readBackup(text.slice(0, at) + piece + text.slice(at + 1));
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
