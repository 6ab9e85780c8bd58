import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LARGEST_BACKUP } from '../../src/storage/jsonGuard';
import { DATABASE_NAME } from '../../src/storage/migrations';
import { DEFAULT_PREFERENCES } from '../../src/storage/preferences';
import { readBackup } from '../../src/storage/readBackup';
import { anAssessment, anExample, openTab, reopen, startOnAnEmptyDevice } from './device';
import { aOneOnOne, aReply, haveTalk } from './oneOnOneRecords';

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
    const anyText = fc.string({ unit: 'binary' }).filter((text) => !/[\u202d\u202e]/.test(text));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await tab.deleteEverything();
        const example = { what: text, when: text, effect: text, witness: text };
        await tab.addAssessment(anAssessment({ examples: { 'clarity-a1': example } }));
        const before = await tab.exportBackup();
        await tab.deleteEverything();
        await tab.importBackup(JSON.stringify(before));
        expect(await tab.exportBackup()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a backup with 1:1s', () => {
  async function tabWithTalk() {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.addAssessment(anAssessment({ id: 'rating-1', origin: 'rating', link: '#/i/1.def' }));
    await tab.saveNote('rating-1', 'clarity-a1', 'Between me and me');
    await tab.addOneOnOne(
      aOneOnOne({ id: 'talk-2', part: 'rater', assessmentId: 'rating-1', secret: null }),
    );
    await tab.addReply(aReply({ oneOnOneId: 'talk-2', id: 'reply-2' }));
    return tab;
  }

  it('exported, everything deleted and imported again is the same', async () => {
    const tab = await tabWithTalk();
    const before = await tab.exportBackup();
    expect(before).toMatchObject({
      version: 2,
      oneOnOnes: [{ id: 'talk-1' }, { id: 'talk-2' }],
      replies: [{ id: 'reply-1' }, { id: 'reply-2' }],
      conversations: [{ id: 'reply-1' }],
      topics: [{ competency: 'clarity' }],
    });
    await tab.deleteEverything();
    expect(await tab.importBackup(JSON.stringify(before))).toMatchObject({ ok: true });
    expect(await tab.exportBackup()).toEqual(before);
    expect(await (await reopen(tab)).exportBackup()).toEqual(before);
  });

  it('of one assessment holds its 1:1s with what opens them, and nothing else', async () => {
    const tab = await tabWithTalk();
    const copy = await tab.exportBackupOf('mine-1');
    const all = await tab.exportBackup();
    expect(copy).toEqual({
      ...all,
      assessments: all.assessments.filter(({ header }) => header.id === 'mine-1'),
      oneOnOnes: all.oneOnOnes.filter(({ id }) => id === 'talk-1'),
      replies: all.replies.filter(({ id }) => id === 'reply-1'),
      preferences: null,
    });
    expect(copy.oneOnOnes[0]?.secret).toEqual(aOneOnOne().secret);
    await tab.deleteEverything();
    await tab.importBackup(JSON.stringify(copy));
    expect(await tab.exportBackup()).toEqual(copy);
    expect(await tab.exportBackupOf('nobody')).toMatchObject({ assessments: [], oneOnOnes: [] });
  });

  it('does not mix other answers into those that a 1:1 stands on', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-a1': 'c' } }));
    for (const answer of ['a', 'b', 'a']) await tab.saveAnswer('mine-1', 'clarity-a1', answer);
    await tab.changeHeader('mine-1', { label: 'Elsewhere' });
    const elsewhere = JSON.stringify(await tab.exportBackup());
    await tab.deleteEverything();
    await haveTalk(tab);
    await tab.importBackup(elsewhere);
    expect((await tab.loadAssessment('mine-1'))?.assessment).toMatchObject({
      answers: { 'clarity-a1': 'c', 'coaching-a1': 'b' },
      frozenAt: expect.any(String),
    });
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'f')).toBe('frozen');
  });

  it('freezes again what it brings a 1:1 back for', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await tab.addOneOnOne(aOneOnOne());
    const copy = JSON.stringify(await tab.exportBackupOf('mine-1'));
    await tab.removeOneOnOne('talk-1');
    await tab.importBackup(copy);
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'f')).toBe('frozen');
  });
});

describe('two devices', () => {
  const START = Date.parse('2026-11-10T10:00:00.000Z');
  let moments = 0;
  /** Each device has a database of its own, and no moment comes twice. */
  const device = (name: string) => openTab({ name, now: () => new Date(START + 1000 * moments++) });

  type Device = Awaited<ReturnType<typeof device>>;
  type Step = (own: Device, name: string) => Promise<unknown>;

  const ITEMS = ['clarity-a1', 'coaching-a1', 'clarity-f1'];
  const item = fc.constantFrom(...ITEMS);
  const text = fc.constantFrom('a', 'b', 'c', 'd');
  const mine = fc.constantFrom('mine-1', 'mine-2');

  const answered = async (own: Device, id: string) =>
    (await own.loadAssessment(id))?.assessment.answers ?? {};

  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(mine, item, text).map(
      ([id, one, answer]): Step =>
        (own) =>
          own.saveAnswer(id, one, answer),
    ),
    fc.tuple(mine, item).map(
      ([id, one]): Step =>
        (own) =>
          own.removeAnswer(id, one),
    ),
    fc.tuple(mine, item, text).map(
      ([id, one, what]): Step =>
        (own) =>
          own.saveExample(id, one, { ...anExample, what }),
    ),
    fc.tuple(mine, text).map(
      ([id, label]): Step =>
        (own) =>
          own.changeHeader(id, { label }),
    ),
    fc.tuple(item, text).map(
      ([one, answer]): Step =>
        async (own) => {
          await own.saveAnswer('rating-1', one, answer);
          await own.saveNote('rating-1', one, answer);
        },
    ),
    fc.boolean().map(
      (sent): Step =>
        (own) =>
          own.changeHeader('rating-1', { frozenAt: sent ? '2026-11-09T10:00:00.000Z' : null }),
    ),
    mine.map(
      (id): Step =>
        async (own, name) => {
          const one = aOneOnOne({ id: `talk-${name}-${id}`, assessmentId: id });
          await own.addOneOnOne(one, await answered(own, id));
          await own.addReply(aReply({ oneOnOneId: one.id, id: `reply-${name}-${id}` }));
        },
    ),
    mine.map(
      (id): Step =>
        (own, name) =>
          own.removeOneOnOne(`talk-${name}-${id}`),
    ),
    text.map(
      (label): Step =>
        (own) =>
          own.changeReply('talk-1', 'reply-1', { label }),
    ),
    fc.tuple(fc.constantFrom(1, 2, 3), text).map(
      ([agreed, notes]): Step =>
        (own) =>
          own.changeTopic('reply-1', 'clarity', { agreed, notes } as const),
    ),
    fc.boolean().map(
      (agreedBySelf): Step =>
        (own) =>
          own.changeConversation('reply-1', { agreedBySelf, agreedByRater: true }),
    ),
    fc.constant<Step>((own, name) => own.addAssessment(anAssessment({ id: `new-${name}` }))),
    mine.map(
      (id): Step =>
        (own) =>
          own.deleteAssessment(id),
    ),
  );
  const steps = fc.array(step, { maxLength: 12 });

  /** What is on a device, but for its own settings: those stay what was chosen there. */
  async function recordsOf(own: Device) {
    const { preferences: _, ...records } = await own.exportBackup();
    return records;
  }

  async function takeIn(own: Device, ...files: string[]): Promise<void> {
    for (const file of files) expect(await own.importBackup(file)).toMatchObject({ ok: true });
  }

  async function fresh(...files: string[]) {
    const own = await device('fresh');
    await takeIn(own, ...files);
    const records = await recordsOf(own);
    expect(await own.deleteEverything()).toBe(true);
    own.close();
    return records;
  }

  /** Two devices that begin with the same and go on apart: what each has in the end, as a file. */
  async function goneApart(first: readonly Step[], second: readonly Step[]) {
    const one = await device('one');
    await haveTalk(one);
    await one.addAssessment(anAssessment({ id: 'mine-2', answers: { 'clarity-a1': 'a' } }));
    await one.addAssessment(anAssessment({ id: 'rating-1', origin: 'rating', link: '#/i/1.x' }));
    const two = await device('two');
    await takeIn(two, JSON.stringify(await one.exportBackup()));
    for (const act of first) await act(one, 'one');
    for (const act of second) await act(two, 'two');
    const files = [one, two].map(async (own) => JSON.stringify(await own.exportBackup()));
    const [a, b] = await Promise.all(files);
    for (const own of [one, two]) {
      expect(await own.deleteEverything()).toBe(true);
      own.close();
    }
    return [a ?? '', b ?? ''] as const;
  }

  it('merge to the same records in either order, and once more changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (first, second) => {
        const [a, b] = await goneApart(first, second);
        const merged = await fresh(a, b);
        expect(await fresh(b, a)).toEqual(merged);
        expect(await fresh(a, b, a, b)).toEqual(merged);
      }),
      { numRuns: 60 },
    );
  });

  it('merge without loss: every assessment, answer and example of either is there', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (first, second) => {
        const [a, b] = await goneApart(first, second);
        const merged = await fresh(a, b);
        for (const { assessments, oneOnOnes } of [JSON.parse(a), JSON.parse(b)]) {
          for (const { header, answers, examples } of assessments) {
            const known = merged.assessments.filter(({ header: { id } }) =>
              id.startsWith(header.id),
            );
            const items = known.flatMap((one) => one.answers.map(({ itemId }) => itemId));
            const described = known.flatMap((one) => one.examples.map(({ itemId }) => itemId));
            expect(items).toEqual(expect.arrayContaining(answers.map(itemOf)));
            expect(described).toEqual(expect.arrayContaining(examples.map(itemOf)));
          }
          expect(merged.oneOnOnes.map(({ id }) => id)).toEqual(
            expect.arrayContaining(oneOnOnes.map(({ id }: { id: string }) => id)),
          );
        }
      }),
      { numRuns: 40 },
    );
    function itemOf({ itemId }: { itemId: string }) {
      return itemId;
    }
  });

  it('leave every 1:1 with the answers that it froze', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (first, second) => {
        const [a, b] = await goneApart(first, second);
        const merged = await fresh(b, a);
        const sheetIn = (all: typeof merged.assessments, id: string) =>
          all
            .find(({ header }) => header.id === id)
            ?.answers.map(({ itemId, answer }) => [itemId, answer]);
        for (const file of [JSON.parse(a), JSON.parse(b)] as (typeof merged)[]) {
          for (const { id, assessmentId, part } of file.oneOnOnes) {
            const now = merged.oneOnOnes.find((one) => one.id === id);
            expect(part).toBe('respondent');
            expect(sheetIn(merged.assessments, now?.assessmentId ?? '')).toEqual(
              sheetIn(file.assessments, assessmentId),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that invited others on different answers keep both, each under its own 1:1', async () => {
    const invite = (name: string, answer: string) => [
      (own: Device) => own.saveAnswer('mine-2', 'clarity-f1', answer),
      async (own: Device) =>
        own.addOneOnOne(aOneOnOne({ id: `talk-${name}`, assessmentId: 'mine-2' })),
    ];
    const [a, b] = await goneApart(invite('one', 'a'), invite('two', 'd'));
    const { assessments, oneOnOnes } = await fresh(b, a);
    const answerFor = (talk: string) => {
      const id = oneOnOnes.find((one) => one.id === talk)?.assessmentId;
      const { answers } = assessments.find(({ header }) => header.id === id) ?? {};
      return answers?.find(({ itemId }) => itemId === 'clarity-f1')?.answer;
    };
    expect([answerFor('talk-one'), answerFor('talk-two')]).toEqual(['a', 'd']);
  });

  it('bring nobody a yes to what they did not agree on', async () => {
    const [a, b] = await goneApart(
      [
        (own) => own.changeTopic('reply-1', 'clarity', { agreed: 1 }),
        (own) => own.changeTopic('reply-1', 'clarity', { agreed: 2 }),
      ],
      [
        (own) => own.changeConversation('reply-1', { agreedByRater: true }),
        (own) => own.changeConversation('reply-1', { evidence: 'A note' }),
        (own) => own.changeConversation('reply-1', { evidence: 'Two notes' }),
      ],
    );
    for (const files of [
      [a, b],
      [b, a],
    ]) {
      const { conversations, topics } = await fresh(...files);
      expect(topics).toMatchObject([{ agreed: 2 }]);
      expect(conversations).toMatchObject([{ agreedBySelf: false, agreedByRater: false }]);
    }
  });
});

describe('two hundred full assessments', () => {
  it('go into one file and come back', async () => {
    const tab = await openTab();
    const items = Array.from({ length: 100 }, (_, index) => `item-${index}`);
    const example = { ...anExample, what: 'x'.repeat(200) };
    for (let index = 0; index < 200; index += 1) {
      await tab.addAssessment(
        anAssessment({
          id: `mine-${index}`,
          answers: Object.fromEntries(items.map((one) => [one, 'c'])),
          examples: Object.fromEntries(items.slice(0, 10).map((one) => [one, example])),
        }),
      );
    }
    const before = await tab.exportBackup();
    // As the page writes it, in lines.
    const file = JSON.stringify(before, null, 1);
    await tab.deleteEverything();
    expect(await tab.importBackup(file)).toEqual({ ok: true, assessments: 200, answers: 20_000 });
    expect(await tab.exportBackup()).toEqual(before);
  });
});

describe('the last backup', () => {
  const facts = async (tab: Awaited<ReturnType<typeof openTab>>) => {
    const { changedAt, lastBackup } = await tab.listAssessments();
    return { changedAt, upTo: lastBackup?.upTo ?? null };
  };

  it('is remembered with the newest change that it holds, also by the next page', async () => {
    const tab = await filledTab();
    const { changedAt } = await facts(tab);
    expect(await facts(tab)).toEqual({ changedAt, upTo: null });
    expect(await tab.noteBackup(await tab.exportBackup())).toBe('saved');
    expect(await facts(tab)).toEqual({ changedAt, upTo: changedAt });
    expect(await facts(await reopen(tab))).toEqual({ changedAt, upTo: changedAt });
  });

  it('is older than a later change, of a 1:1 as well', async () => {
    let now = Date.parse('2026-11-10T10:00:00.000Z');
    const tab = await openTab({ now: () => new Date(now) });
    await haveTalk(tab);
    await tab.noteBackup(await tab.exportBackup());
    now += 60_000;
    await tab.changeConversation('reply-1', { evidence: 'A third note' });
    const { changedAt, upTo } = await facts(tab);
    expect(Date.parse(changedAt ?? '')).toBe(now);
    expect(Date.parse(upTo ?? '')).toBe(now - 60_000);
  });

  it('is a fact of this device: no file has it, and deleting everything takes it', async () => {
    const tab = await filledTab();
    const before = await tab.exportBackup();
    await tab.noteBackup(before);
    expect(await tab.exportBackup()).toEqual(before);
    expect(await tab.loadPreferences()).toMatchObject({ theme: 'dark' });
    await tab.deleteEverything();
    expect(await facts(tab)).toEqual({ changedAt: null, upTo: null });
    await tab.addAssessment(anAssessment());
    expect((await facts(tab)).upTo).toBeNull();
  });

  it('is the file that was restored where it holds all that is here, and no other', async () => {
    const tab = await filledTab();
    const file = JSON.stringify(await tab.exportBackup());
    const { changedAt } = await facts(tab);
    await tab.deleteEverything();
    await tab.importBackup(file);
    expect(await facts(tab)).toEqual({ changedAt, upTo: changedAt });
    await tab.deleteEverything();
    await tab.addAssessment(anAssessment({ id: 'elsewhere' }));
    await tab.importBackup(file);
    expect((await facts(tab)).upTo).toBeNull();
  });
});

describe('a backup of version 1', () => {
  it('is read as ever', async () => {
    const tab = await filledTab();
    const { assessments, format, preferences, ...lists } = await tab.exportBackup();
    const first = {
      format,
      version: 1,
      assessments: assessments.map(({ notes: _, header, ...one }) => {
        const { frozenAt: __, ...old } = header;
        return { ...one, header: old };
      }),
      preferences,
    };
    await tab.deleteEverything();
    expect(await tab.importBackup(JSON.stringify(first))).toMatchObject({ ok: true, answers: 3 });
    expect(await tab.exportBackup()).toEqual({ assessments, format, preferences, ...lists });
  });

  it('holds no 1:1s: one that says so is refused', async () => {
    const backup = await (await filledTab()).exportBackup();
    expect(readBackup(JSON.stringify({ ...backup, version: 1 }))).toEqual({
      ok: false,
      problem: 'damaged',
    });
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

describe('Trust 13: a hostile file', () => {
  const spoilt: [string, string, (backup: Awaited<ReturnType<typeof aBackup>>) => string][] = [
    ['is no JSON', 'not-json', () => 'GIF89a'],
    ['is empty', 'not-json', () => ''],
    ['is cut short', 'not-json', (backup) => JSON.stringify(backup).slice(0, -9)],
    ['is something else', 'not-a-backup', () => '{"name":"package"}'],
    ['is a list', 'not-a-backup', () => '[]'],
    ['is null', 'not-a-backup', () => 'null'],
    ['is a future format', 'newer-version', (b) => JSON.stringify({ ...b, version: 3 })],
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
    ['names a 1:1 __proto__', 'damaged', (b) => withList(b, 'oneOnOnes', { id: '__proto__' })],
    [
      'names an invitation nobody reads',
      'damaged',
      (b) => withList(b, 'oneOnOnes', { part: 'judge' }),
    ],
    ['has a 1:1 twice', 'duplicates', (b) => withList(b, 'oneOnOnes', {}, {})],
    ['has a reply twice', 'duplicates', (b) => withList(b, 'replies', {}, { label: 'x' })],
    ['rates an item __proto__', 'unsafe-keys', (b) => withText(b, '"clarity-a1":', '"__proto__":')],
    ['talks about __proto__', 'damaged', (b) => withList(b, 'topics', { competency: '__proto__' })],
    ['agrees on a level that is none', 'damaged', (b) => withList(b, 'topics', { agreed: 6 })],
    ['has a note that is no text', 'damaged', (b) => withText(b, '"note":"x"', '"note":{}')],
    [
      'meets on a day that is none',
      'damaged',
      (b) => withList(b, 'conversations', { nextDate: 'soon' }),
    ],
    ['has a copy without a link', 'damaged', (b) => withText(b, '"#/r/1.abc"', 'null')],
  ];

  /** The text of a backup with one thing replaced, which must be there. */
  function withText(backup: unknown, from: string, to: string): string {
    const text = JSON.stringify(backup);
    if (!text.includes(from)) throw new Error(`Nothing to spoil: ${from}`);
    return text.replaceAll(from, to);
  }

  /** The text of a backup whose list holds its first record once for each of these changes. */
  function withList(
    backup: Awaited<ReturnType<typeof aBackup>>,
    list: 'oneOnOnes' | 'replies' | 'conversations' | 'topics',
    ...changes: object[]
  ): string {
    const [record] = backup[list];
    if (!record) throw new Error(`Nothing to spoil: ${list}`);
    return JSON.stringify({ ...backup, [list]: changes.map((one) => ({ ...record, ...one })) });
  }

  it.each(spoilt)('%s: refused as %s, with earlier data intact', async (_, problem, spoil) => {
    const tab = await filledTab();
    await tab.saveNote('mine-1', 'clarity-a1', 'x');
    await tab.addOneOnOne(aOneOnOne());
    await tab.addReply(aReply());
    await tab.changeTopic('reply-1', 'clarity', { agreed: 3 });
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
