import type { Page } from '@playwright/test';
import { changesBetween } from '../../src/domain/change';
import type { CompetencyId } from '../../src/domain/ids';
import type { Item } from '../../src/domain/item';
import { assessReadiness, type Readiness } from '../../src/domain/readiness';
import type { BackupAssessment, BackupOneOnOnes } from '../../src/storage/backup';
import { assessmentAt, backupWith, talkAbout } from '../fixtures/years';
import { haveEarlier } from './device';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { type App, en, filled } from './pages';
import { bank, DIRECTOR, digest, knownAnswers, wording } from './questions';

const levels =
  (base: number, others: Readonly<Record<CompetencyId, number>> = {}) =>
  (item: Item) =>
    others[item.competency] ?? base;
const own = (id: string, at: string, levelAt: (item: Item) => number) =>
  assessmentAt(bank, at, levelAt, { id, form: 'full' });

const first = own('first', '2025-03-03T12:00:00.000Z', levels(1));
const spring = own('spring', '2026-03-03T12:00:00.000Z', levels(2, { 'team-building': 4 }));
const autumn = own(
  'autumn',
  '2026-09-03T12:00:00.000Z',
  levels(2, { 'product-strategy': 5, 'team-building': 0 }),
);
const ada = assessmentAt(bank, '2026-05-03T12:00:00.000Z', levels(3), {
  id: 'ada',
  form: 'full',
  origin: 'link',
  link: '#/r/1.x',
  label: 'Ada L.',
});

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const nameOf = (competency: string) => wording.competencies[competency]?.name ?? '';
const oneDecimal = (value: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
const box = (page: Page, name: string) => page.getByRole('checkbox', { name });

function readinessOf({ header, answers }: BackupAssessment): Readiness {
  const sheet = Object.fromEntries(answers.map(({ itemId, answer }) => [itemId, answer]));
  return assessReadiness(bank, DIRECTOR, sheet, header.form);
}

/** Brings a device's years back from a backup file, as a person does. */
async function restore(
  app: App,
  assessments: readonly BackupAssessment[],
  talks: readonly BackupOneOnOnes[] = [],
): Promise<void> {
  await app.open('#/assessments');
  await app.page.locator('input[type=file]').setInputFiles({
    name: 'years.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupWith(assessments, talks)),
  });
  const { length: count } = assessments;
  const said = count === 1 ? en.library.backup.restored_one : en.library.backup.restored_other;
  // Two hundred take a busy machine a while; how long is nobody's question here.
  await expect(app.page.getByText(filled(said, { count }))).toBeVisible({ timeout: 30_000 });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { room, needed } = await page.evaluate(() => {
    const { documentElement: html } = document;
    // The place of a scrollbar is held beside the page, and is no part of it.
    return { room: html.getBoundingClientRect().width, needed: html.scrollWidth };
  });
  expect(needed).toBe(room);
}

test('Over time is empty at first, and leads to a start', async ({ app, page }) => {
  await app.open('#/over-time');
  await expect(page.getByText(en.overTime.none.lead)).toBeVisible();
  await app.link(en.overTime.start).click();
  await expect(app.heading).toHaveText(en.role.title);
});

test('One assessment is a point: the list has the way to a second', async ({ app, page }) => {
  await haveEarlier(page, knownAnswers(DIRECTOR), { finishedAt: '2026-11-02T09:20:00.000Z' });
  await app.open('#/over-time');
  await expect(page.getByText(en.overTime.one.text)).toBeVisible();
  await app.page.getByRole('main').getByRole('link', { name: en.overTime.library }).click();
  await expect(app.heading).toHaveText(en.library.title);
});

for (const viewport of [DESKTOP, PHONE]) {
  test(`Years of assessments, what changed and what may be chance, at ${viewport.width} pixels`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(viewport);
    const talk = await talkAbout({ bank, digest }, spring, {
      id: `t${'A'.repeat(42)}`,
      at: '2026-03-20T12:00:00.000Z',
      label: 'Tom',
      levelAt: levels(1),
      done: {
        'product-strategy': { what: 'Wrote the bet for 2027', doneAt: '2026-06-01T12:00:00.000Z' },
      },
    });
    await restore(app, [first, spring, autumn, ada], [talk]);
    await app.open('#/over-time');

    const [before, now] = [readinessOf(spring), readinessOf(autumn)];
    const changes = changesBetween(before.competencies, now.competencies);
    const since = page.getByRole('region', { name: /^Since/ });
    for (const [kind, title] of [
      ['risen', en.overTime.since.risen],
      ['fallen', en.overTime.since.fallen],
    ] as const) {
      const list = since.locator('div', { has: page.getByRole('heading', { name: title }) });
      await expect(list.last().getByRole('listitem')).toHaveText(
        changes
          .filter((change) => change.kind === kind)
          .map(({ competency, earlier, later }) => {
            const values = { earlier: oneDecimal(earlier ?? 0), later: oneDecimal(later ?? 0) };
            return `${nameOf(competency)}${filled(en.overTime.since.fromTo, values)}`;
          }),
      );
    }
    await expect(since).toContainText(en.overTime.since.twoErrors);
    await expect(since).toContainText('Wrote the bet for 2027');

    const lines = part(page, en.overTime.figure.title);
    await expect(lines.getByRole('listitem').locator('svg')).toHaveCount(
      now.competencies.length + 3,
    );
    await page.getByText(en.result.table.title).click();
    const table = page.getByRole('table').filter({ hasText: en.result.table.competency });
    for (const { competency, level, standardError } of now.competencies) {
      const row = table.getByRole('row', { name: nameOf(competency) });
      const value = `${oneDecimal(level ?? 0)} ± ${oneDecimal(standardError ?? 0)}`;
      await expect(row.getByRole('cell').nth(3)).toHaveText(value);
    }

    const theirs = part(page, en.overTime.drift.title);
    await expect(theirs.getByRole('heading', { name: 'Tom' })).toBeVisible();
    await expect(theirs.getByRole('row')).toHaveCount(2);
    await expectNoSidewaysScroll(page);
  });
}

test('Two hundred start with the last twelve', async ({ app, page }) => {
  await restore(
    app,
    Array.from({ length: 200 }, (_, index) => {
      const at = new Date(Date.UTC(2010, index, 3)).toISOString();
      return assessmentAt(bank, at, levels(index % 5));
    }),
  );
  await app.open('#/over-time');
  await expect(page.getByText(filled(en.overTime.shown, { shown: 12, count: 200 }))).toBeVisible();
  await app.button(filled(en.overTime.earlier, { count: 12 })).click();
  await expect(page.getByText(filled(en.overTime.shown, { shown: 24, count: 200 }))).toBeVisible();
  await page.getByText(en.result.table.title).click();
  const head = page.getByRole('row').first().getByRole('columnheader');
  await expect(head).toHaveCount(2 + 24 + 1);
});

test('From over time to two on one radar, to four, and back again', async ({ app, page }) => {
  await restore(app, [first, spring, autumn, ada]);
  await app.open('#/over-time');
  await app.link(en.overTime.sideBySide).click();
  await expect(app.heading).toHaveText(en.sideBySide.title);
  await expect(app.heading).toBeFocused();
  const radar = app.result.radar;
  // Two shapes with their bands, and the target.
  await expect(radar.locator('.recharts-radar')).toHaveCount(5);
  await box(page, 'Ada L.').check();
  await expect(radar.locator('.recharts-radar')).toHaveCount(4);
  await box(page, 'Mar 3, 2025').check();
  await expect(radar.locator('.recharts-radar')).toHaveCount(5);
  await expect(page.getByRole('figure').getByRole('listitem')).toHaveCount(5);

  const [reference, other] = [readinessOf(spring), readinessOf(autumn)];
  for (const change of changesBetween(reference.competencies, other.competencies)) {
    const row = page.getByRole('row', { name: nameOf(change.competency) });
    const chance = change.kind === 'unclear' ? /may be chance|no difference/ : /beyond chance/;
    await expect(row.getByRole('cell').nth(2)).toHaveText(chance);
  }

  await page.goBack();
  await expect(box(page, 'Mar 3, 2025')).not.toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(app.heading).toHaveText(en.overTime.title);
});

test('Trust 15: By keyboard alone: two are chosen, and their differences can be scrolled to', async ({
  app,
  page,
}) => {
  await restore(app, [spring, autumn]);
  await app.open('#/side-by-side');
  await tabTo(page, box(page, 'Sep 3, 2026'));
  await page.keyboard.press('Space');
  await expect(box(page, 'Sep 3, 2026')).toBeFocused();
  await tabTo(page, box(page, 'Mar 3, 2026'));
  await page.keyboard.press('Space');
  await expect(part(page, en.sideBySide.differences.title)).toBeVisible();
  await expect(box(page, 'Mar 3, 2026')).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: en.result.role }));
  await page.keyboard.type('Head of');
  await expect(page.getByRole('combobox', { name: en.result.stage })).toBeVisible();
  await tabTo(page, part(page, en.result.table.title));
});

test('On a phone the four areas are drawn, and nothing scrolls sideways', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await restore(app, [first, spring, autumn, ada]);
  await app.open('#/side-by-side/spring,autumn,ada,first');
  const areas = bank.areas.map(({ id }) => wording.areas[id]?.name ?? id);
  await expect(app.result.radar.locator('text')).toHaveText(areas);
  await expectNoSidewaysScroll(page);
});
