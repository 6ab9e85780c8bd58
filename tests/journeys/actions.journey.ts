import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { competenciesOf } from '../../src/domain/bank';
import type { SavedAction, SavedReply } from '../../src/storage/savedOneOnOne';
import { haveEarlier, keptBy } from './device';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { App, en, filled } from './pages';
import { bank, wording } from './questions';

/** The day of every test. */
const TODAY = '2027-03-10';
const COMPETENCIES = competenciesOf(bank);
const PHONE = { width: 390, height: 844 };

interface Talk {
  readonly id: string;
  readonly label?: string;
  readonly nextDate?: string;
  /** Each about a competency of its own. */
  readonly actions: readonly Partial<SavedAction>[];
}

/** Puts 1:1s on the device, as if two people had talked about a reply each. */
async function haveTalks(page: Page, talks: readonly Talk[]): Promise<void> {
  const { id: assessmentId } = await haveEarlier(page, {}, { finishedAt: '2026-11-02T09:20:00Z' });
  const at = '2026-11-04T10:00:00.000Z';
  const records = talks.flatMap(({ id, label = null, nextDate = null, actions }) => {
    const reply: SavedReply = {
      oneOnOneId: `1:1-${id}`,
      id,
      at,
      answers: {},
      remarks: {},
      sentLabel: label,
      label: null,
    };
    const oneOnOne = {
      id: `1:1-${id}`,
      createdAt: at,
      updatedAt: at,
      part: 'respondent',
      way: 'links',
      assessmentId,
      invitation: '#/i/1.abc',
      secret: null,
      opening: null,
    };
    const said = { agreedBySelf: true, agreedByRater: true, evidence: '', updatedAt: at };
    const topics = actions.map((action, index) => ({
      store: 'topics',
      record: {
        conversationId: id,
        competency: COMPETENCIES[index],
        agreed: 3,
        notes: '',
        action: { what: `Action ${index}`, owner: 'self', due: null, doneAt: null, ...action },
      },
    }));
    return [
      { store: 'oneOnOnes', record: oneOnOne },
      { store: 'replies', record: reply },
      { store: 'conversations', record: { id, nextDate, ...said } },
      ...topics,
    ];
  });
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('next-rung');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = ['oneOnOnes', 'replies', 'conversations', 'topics'];
          const writing = database.transaction(stores, 'readwrite');
          for (const { store, record } of all) {
            writing.objectStore(store).put({ ...record, revision: 1 });
          }
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
    records,
  );
}

const COACH = 'Coach two people through a discovery';
const NOTE = 'Write one strategy note';
const HAND_OVER = 'Hand over the pricing project';
const READ = 'Read the board papers';

const GRACE: Talk = {
  id: 'with-grace',
  label: 'Grace',
  nextDate: '2027-05-05',
  actions: [
    { what: HAND_OVER, owner: 'rater', due: '2027-04-30' },
    { what: COACH, due: '2027-03-07' },
    { what: READ, doneAt: '2027-02-01T10:00:00.000Z' },
  ],
};
const TOM: Talk = { id: 'with-tom', label: 'Tom', actions: [{ what: NOTE }] };

const list = (page: Page, name = en.actions.open.title) =>
  page.getByRole('region', { name }).getByRole('listitem');
const tick = (page: Page, what: string) =>
  page.getByRole('checkbox', { name: filled(en.actions.tickFor, { what }) });
const due = (page: Page, what: string) =>
  page.getByLabel(filled(en.actions.dueFor, { what }), { exact: true });
const lead = (open: string, done: string) => filled(en.actions.lead.both, { open, done });
const doneList = (page: Page) => page.locator('details');

/** The actions that are on the disk, by what is to be done. */
async function actionsOn(page: Page): Promise<Record<string, SavedAction>> {
  const { records } = await keptBy(page);
  const topics = (records['next-rung topics'] ?? []) as { action: SavedAction }[];
  return Object.fromEntries(topics.map(({ action }) => [action.what, action]));
}

async function expectSaved(page: Page, what: string): Promise<void> {
  await expect(
    page.getByRole('status').filter({ hasText: what }).filter({ hasText: en.quiz.saving.saved }),
  ).toHaveCount(1);
}

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`)));

for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test('What two talks ended in stands in one list, the most urgent first', async ({
      app,
      page,
    }) => {
      await haveTalks(page, [GRACE, TOM]);
      await app.open('#/plan');
      await expect(page.getByText(lead('3 open, 1 of them overdue', '1 done'))).toBeVisible();
      await expect(list(page)).toContainText([COACH, HAND_OVER, NOTE]);
      await expect(list(page)).toContainText([
        'Overdue by 3 days',
        'In 51 days',
        en.actions.due.none,
      ]);
      await expect(list(page).nth(1)).toContainText('Grace');
      await expect(list(page).nth(1)).toContainText(
        wording.competencies[COMPETENCIES[0] ?? '']?.name ?? '',
      );
      await expect(list(page).nth(2).getByRole('link')).toHaveAttribute('href', '#/talk/with-tom');
      await expect(page.getByText(READ)).toBeHidden();
      await page.getByRole('heading', { name: 'Done: 1' }).click();
      await expect(doneList(page).getByRole('listitem')).toContainText('Done on Feb 1, 2027');
      const sideways = await page.evaluate(() => {
        window.scrollTo(1000, 0);
        return window.scrollX;
      });
      expect(sideways).toBe(0);
    });

    test('What is ticked is done after loading again, and unticked it is open', async ({
      app,
      page,
    }) => {
      await haveTalks(page, [GRACE, TOM]);
      await app.open('#/plan');
      await tick(page, COACH).check();
      await expectSaved(page, COACH);
      await expect(page.getByText(lead('2 open', '2 done'))).toBeVisible();
      // It keeps its place, so that it can be unticked where it was ticked.
      await expect(list(page)).toContainText([COACH, HAND_OVER, NOTE]);
      expect((await actionsOn(page))[COACH]?.doneAt).toMatch(/^2027-03-10T/);

      await page.reload();
      await expect(list(page)).toContainText([HAND_OVER, NOTE]);
      await page.getByRole('heading', { name: 'Done: 2' }).click();
      await expect(doneList(page).getByRole('listitem')).toContainText([COACH, READ]);
      await expect(tick(page, COACH)).toBeChecked();
      await tick(page, COACH).uncheck();
      await expectSaved(page, COACH);

      await page.reload();
      await expect(list(page)).toContainText([COACH, HAND_OVER, NOTE]);
      expect((await actionsOn(page))[COACH]).toEqual({
        what: COACH,
        owner: 'self',
        due: '2027-03-07',
        doneAt: null,
      });
    });

    test('A list of two hundred actions can be read and ticked off', async ({ app, page }) => {
      const each = COMPETENCIES.length;
      const talks = Array.from({ length: Math.ceil(200 / each) }, (_, talk): Talk => {
        const actions = Array.from({ length: Math.min(each, 200 - talk * each) }, (__, index) => ({
          what: `Action ${talk * each + index}`,
          owner: index % 3 === 0 ? ('rater' as const) : ('self' as const),
          due: `2027-0${(index % 9) + 1}-15`,
        }));
        return { id: `talk-${talk}`, label: `Person ${talk}`, actions };
      });
      await haveTalks(page, talks);
      await app.open('#/plan');
      await expect(list(page)).toHaveCount(200);
      await tick(page, 'Action 123').check();
      await expectSaved(page, 'Action 123');
      await page.getByRole('radio', { name: en.actions.whose.theirs }).check({ force: true });
      await expect(list(page).first()).toContainText('Person');
      expect(await list(page).count()).toBeLessThan(100);
    });
  });
}

test('Trust 15: By keyboard alone: a date, a tick, and only mine', async ({ app, page }) => {
  await haveTalks(page, [GRACE, TOM]);
  await app.open('#/plan');
  await tabTo(page, page.getByRole('radio', { name: en.actions.whose.all }));
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toContainText([COACH, NOTE]);
  await tabTo(page, due(page, NOTE));
  // The same in every order of day and month.
  await page.keyboard.type('11112027');
  await expectSaved(page, NOTE);
  await expect(due(page, NOTE)).toHaveValue('2027-11-11');
  expect((await actionsOn(page))[NOTE]?.due).toBe('2027-11-11');
  await tabTo(page, tick(page, NOTE));
  await page.keyboard.press('Space');
  await expect(tick(page, NOTE)).toBeChecked();
  await expect(tick(page, NOTE)).toBeFocused();
  await page.keyboard.press('Space');
  await expectSaved(page, NOTE);
  await expect(tick(page, NOTE)).not.toBeChecked();
  expect((await actionsOn(page))[NOTE]).toMatchObject({ due: '2027-11-11', doneAt: null });
});

test('Two tabs see what the other ticks, and lose nothing of one action', async ({
  app,
  context,
  page,
}) => {
  await haveTalks(page, [GRACE, TOM]);
  await app.open('#/plan');
  const other = new App(await context.newPage());
  await other.page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await other.open('#/plan');
  await tick(page, NOTE).check();
  await expect(tick(other.page, NOTE)).toBeChecked();
  await tick(other.page, NOTE).uncheck();
  await expect(tick(page, NOTE)).not.toBeChecked();
  await due(page, COACH).fill('2027-03-10');
  await tick(other.page, COACH).check();
  await expect(tick(page, COACH)).toBeChecked();
  await expect(due(other.page, COACH)).toHaveValue('2027-03-10');
  await expect(page.getByText(lead('2 open', '2 done'))).toBeVisible();
});

test('A calendar takes what is open and dated, and the next dates', async ({ app, page }, info) => {
  await haveTalks(page, [GRACE, TOM]);
  await app.open('#/plan');
  const download = page.waitForEvent('download');
  await app.button(en.actions.out.calendar).click();
  const file = info.outputPath('actions.ics');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`next-rung-actions-${TODAY}.ics`);
  await saved.saveAs(file);
  const calendar = await readFile(file, 'utf8');
  expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20270430',
    'DTSTART;VALUE=DATE:20270307',
    'DTSTART;VALUE=DATE:20270505',
  ]);
});

test('An empty plan says where actions come from, and leads there', async ({ app, page }) => {
  await app.open('#/plan');
  await expect(page.getByText(en.actions.empty.text)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveText([en.actions.empty.library]);
  await haveEarlier(page, {}, { finishedAt: '2026-11-02T09:20:00Z' });
  await app.open('#/plan');
  await app.link(en.actions.empty.oneOnOne).click();
  await expect(page).toHaveURL(/#\/a\/earlier\/one-on-one$/);
});
