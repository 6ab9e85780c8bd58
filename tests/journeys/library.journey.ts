import type { Locator } from '@playwright/test';
import type { Backup, BackupAssessment } from '../../src/storage/backup';
import type { SavedAssessment } from '../../src/storage/savedAssessment';
import { answersOn, EARLIER, haveEarlier, keptBy } from './device';
import { expectToShow } from './expectedResult';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { type App, en, filled } from './pages';
import {
  bank,
  DIRECTOR,
  knownAnswers,
  linkTo,
  questionsFor,
  readinessOf,
  titleOf,
} from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);
const HEAD = { role: 'head-of-product', stage: 'startup', contexts: [] };

const lines = (app: App, group: string) =>
  app.page.getByRole('region', { name: group, exact: true }).getByRole('listitem');

/** Opens what can be done with the first line of a group, and gives one thing of it. */
async function act(app: App, group: string, name: string): Promise<Locator> {
  const line = lines(app, group).first();
  await line.getByRole('button', { name: en.library.more }).click();
  return line.getByText(name, { exact: true });
}

/** Restores a backup with these assessments, as somebody does who comes with a file. */
async function bring(app: App, backup: Partial<Backup>): Promise<void> {
  const whole: Backup = {
    format: 'next-rung-backup',
    version: 2,
    assessments: [],
    oneOnOnes: [],
    replies: [],
    conversations: [],
    topics: [],
    preferences: null,
    ...backup,
  };
  await app.open('#/assessments');
  await app.page.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(whole)),
  });
  await expect(
    app.page.getByText(
      filled(
        en.library.backup[backup.assessments?.length === 1 ? 'restored_one' : 'restored_other'],
        {
          count: backup.assessments?.length ?? 0,
        },
      ),
    ),
  ).toBeVisible();
  await app.open('#/assessments');
}

function inBackup(changes: Partial<SavedAssessment>): BackupAssessment {
  const given = Object.entries(answers).map(([itemId, answer]) => ({
    itemId,
    answer: String(answer),
    revision: 1,
  }));
  return {
    header: { ...EARLIER, ...changes },
    revision: 1,
    answers: given,
    examples: [],
    notes: [],
  };
}

/** Two hundred of mine, a day each, the newest first; every hundredth has a name. */
const TWO_HUNDRED = Array.from({ length: 200 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 10, 2) - index * 86_400_000).toISOString();
  return inBackup({
    id: `many-${index}`,
    createdAt: day,
    updatedAt: day,
    finishedAt: day,
    label: index % 100 === 50 ? `Needle ${index}` : null,
    target: index % 2 ? HEAD : DIRECTOR,
  });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]) {
  test.describe(`Trust 15: By keyboard at ${viewport.width} pixels`, () => {
    test.use({ viewport });
    /** Pixels that the page can be pushed aside. */
    const sideways = (app: App) =>
      app.page.evaluate(() => {
        window.scrollTo(9999, window.scrollY);
        return Math.abs(window.scrollX);
      });

    test('an empty library says what comes here and where to start', async ({ app, page }) => {
      await app.open('#/assessments');
      await expect(page.getByText(en.library.emptyText)).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      await expect(page.getByText(en.library.reminder.never)).toHaveCount(0);
      await tabTo(page, app.link(en.library.ways.team));
      await tabTo(page, app.link(en.library.start), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(app.heading).toBeFocused();
      await expect(app.heading).toContainText(en.role.title);
    });

    test('one is renamed, duplicated, deleted and brought back', async ({ app, page }) => {
      await haveEarlier(page, answers, { finishedAt: EARLIER.updatedAt });
      await app.open('#/assessments');
      const [mine, open] = [lines(app, en.library.mine), lines(app, en.library.inProgress)];
      const choose = async (line: Locator, name: string) => {
        await tabTo(page, line.getByRole('button', { name: en.library.more }));
        await page.keyboard.press('Enter');
        await tabTo(page, line.getByRole('button', { name }));
        await page.keyboard.press('Enter');
      };

      await choose(mine, en.library.rename);
      await expect(page.getByRole('textbox', { name: en.library.name.label })).toBeFocused();
      await page.keyboard.type('Before the move');
      await page.keyboard.press('Enter');
      await expect(mine).toContainText('Before the move');
      await expect(mine.getByRole('button', { name: en.library.more })).toBeFocused();

      await page.keyboard.press('Enter');
      await tabTo(page, mine.getByRole('button', { name: en.library.duplicate }));
      await page.keyboard.press('Enter');
      await expect(open).toContainText(filled(en.library.copyOf, { name: 'Before the move' }));
      await expect(open.getByRole('link', { name: /^Result: / })).toBeFocused();

      await choose(open, en.library.delete);
      await expect(open).toBeFocused();
      await tabTo(page, app.button(en.library.undo));
      await page.keyboard.press('Enter');
      await expect(open.getByRole('link', { name: /^Result: / })).toBeFocused();
      expect(await sideways(app)).toBe(0);

      await page.reload();
      await expect(mine).toContainText('Before the move');
      await expect(open).toHaveCount(1);
      await page.keyboard.press('Tab');
      await tabTo(page, open.getByRole('link', { name: en.library.continue }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/quiz/);
    });

    test('in two hundred, one is found and opened', async ({ app, page }) => {
      await bring(app, { assessments: TWO_HUNDRED });
      await expect(lines(app, en.library.mine)).toHaveCount(30);
      await tabTo(page, page.getByRole('searchbox'));
      await page.keyboard.type('needle 15');
      await expect(
        page.getByText(filled(en.library.search.found_one, { count: 1, all: 200 })),
      ).toBeVisible();
      await expect(lines(app, en.library.mine)).toHaveCount(1);
      await page.keyboard.type(' zebra');
      await tabTo(page, app.button(en.library.search.clear));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('searchbox')).toHaveValue('');

      const all = app.button(filled(en.library.showAll, { count: 200 }));
      await all.focus();
      await page.keyboard.press('Enter');
      await expect(lines(app, en.library.mine)).toHaveCount(200);
      const next = lines(app, en.library.mine).nth(30).getByRole('link').first();
      await expect(next).toBeFocused();
      expect(await sideways(app)).toBe(0);
      await page.keyboard.press('Enter');
      await expectToShow(app.result, readinessOf(DIRECTOR, answers));
    });
  });
}

test('Every assessment is one tap from its result, and the open ones from their questions', async ({
  app,
  page,
}) => {
  await haveEarlier(
    page,
    { [items[0]?.id ?? '']: 'a' },
    { id: 'open', position: items[1]?.id ?? null },
  );
  await haveEarlier(page, answers, {
    id: 'done',
    target: HEAD,
    finishedAt: '2026-11-02T09:20:00.000Z',
  });
  await haveEarlier(page, answers, {
    id: 'kept',
    origin: 'link',
    link: linkTo(answers),
    label: 'Zoë',
  });
  await app.open('#/assessments');
  await expect(lines(app, en.library.kept)).toContainText(['Zoë']);

  await lines(app, en.library.mine)
    .getByRole('link', { name: `Result: ${titleOf(HEAD.role)}` })
    .click();
  await expectToShow(app.result, readinessOf(HEAD, answers));
  await page.goBack();
  await lines(app, en.library.inProgress).getByRole('link', { name: en.library.continue }).click();
  await app.quiz.expectQuestion(items, items[1]);
});

test('What is deleted can be brought back, answers and all', async ({ app, page }) => {
  await haveEarlier(page, answers);
  await app.open('#/assessments');
  await (await act(app, en.library.inProgress, en.library.delete)).click();
  await expect(
    page.getByText(filled(en.library.deleted, { role: titleOf(DIRECTOR.role) })),
  ).toBeVisible();
  await expect.poll(() => answersOn(page)).toEqual({});
  await app.button(en.library.undo).click();
  await expect.poll(() => answersOn(page)).toEqual(answers);
  await app.link(titleOf(DIRECTOR.role)).first().click();
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
});

test('The reminder to back up is right after saving, loading again and restoring', async ({
  app,
  page,
}, testInfo) => {
  const never = page.getByText(en.library.reminder.never);
  const since = page.getByText(/^What has changed since your backup of/);
  await haveEarlier(page, answers, { finishedAt: EARLIER.updatedAt });
  await app.open('#/assessments');
  await expect(never).toBeVisible();
  const download = page.waitForEvent('download');
  await app.button(en.library.reminder.save).first().click();
  const file = testInfo.outputPath('backup.json');
  await (await download).saveAs(file);
  await expect(page.getByText(/^Handed to the browser as/)).toBeFocused();
  await app.open('#/assessments');
  await expect(lines(app, en.library.mine)).toHaveCount(1);
  await expect(never.or(since)).toHaveCount(0);

  await (await act(app, en.library.mine, en.library.rename)).click();
  await page.keyboard.type('Autumn');
  await page.keyboard.press('Enter');
  await expect(page.getByText(en.library.name.saved)).toBeAttached();
  await app.open('#/assessments');
  await expect(since).toBeVisible();

  await deleteEverything(app);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(filled(en.library.backup.restored_one, { count: 1 }))).toBeVisible();
  await app.open('#/assessments');
  await expect(lines(app, en.library.mine)).toHaveCount(1);
  await expect(never.or(since)).toHaveCount(0);
});

async function deleteEverything(app: App): Promise<void> {
  await app.button(en.library.everything.button).click();
  const dialog = app.page.getByRole('dialog', { name: en.library.everything.title });
  await dialog.getByRole('button', { name: en.library.everything.confirm }).click();
  await expect(app.page.getByText(en.library.everything.done)).toBeVisible();
}

for (const { what, text } of [
  { what: 'no JSON', text: '<script>alert(1)</script>' },
  { what: 'something else', text: '{"hello":"world"}' },
  { what: 'keys that would change every object', text: '{"__proto__":{"polluted":true}}' },
  { what: 'ten thousand levels', text: '['.repeat(10_000) + ']'.repeat(10_000) },
]) {
  test(`A backup file with ${what} is refused, and what was here is as it was`, async ({
    app,
    page,
  }) => {
    await haveEarlier(page, answers);
    await app.open('#/assessments');
    const before = await keptBy(page);
    const file = {
      name: '"><img src=x>.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('alert')).toContainText(en.library.backup.unchanged);
    expect(await keptBy(page)).toEqual(before);
  });
}

test('The device says how safe its storage is', async ({ app, page }) => {
  await app.open('#/assessments');
  await expect(page.getByText(en.library.state['best-effort'])).toBeVisible();
  await app.button(en.library.state.ask).click();
  await expect(
    page.getByText(new RegExp(`${en.library.state.now}|${en.library.state.asked}`)),
  ).toBeVisible();
});

test('How it is scored and privacy are one click from everywhere', async ({ app, page }) => {
  await app.open('#/start');
  for (const name of [en.shell.method, en.shell.privacy]) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(app.heading).toHaveText(name);
    await expect(app.heading).toBeFocused();
  }
});

test('The method names every number that the scoring uses', async ({ app, page }) => {
  await app.open('#/method');
  const text = await page.getByRole('main').innerText();
  const { sigma, prior, sharedBias, gapTolerance, redraws } = bank.constants;
  for (const number of [
    ...Object.values(sigma),
    prior.mean,
    prior.variance,
    sharedBias,
    gapTolerance,
    redraws.count,
  ]) {
    expect(text).toContain(String(number));
  }
});
