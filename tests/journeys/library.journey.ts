import { readFile } from 'node:fs/promises';
import { answersOn, haveEarlier, keptBy, NOTHING } from './device';
import { expectToShow } from './expectedResult';
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

test('An empty library says what comes here and where to start', async ({ app, page }) => {
  await app.open('#/assessments');
  await expect(page.getByText(en.library.emptyText)).toBeVisible();
  await expect(app.link(en.library.start)).toBeVisible();
});

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
  await expect(lines(app, en.library.mine)).toHaveCount(2);
  await expect(lines(app, en.library.kept)).toContainText(['Zoë']);

  await lines(app, en.library.mine)
    .getByRole('link', { name: `Result: ${titleOf(HEAD.role)}` })
    .click();
  await expectToShow(app.result, readinessOf(HEAD, answers));
  await page.goBack();
  await lines(app, en.library.mine).getByRole('link', { name: en.library.continue }).click();
  await app.quiz.expectQuestion(items, items[1]);
});

test('What is deleted can be brought back, answers and all', async ({ app, page }) => {
  await haveEarlier(page, answers);
  await app.open('#/assessments');
  await app.button(en.library.delete).first().click();
  await expect(
    page.getByText(filled(en.library.deleted, { role: titleOf(DIRECTOR.role) })),
  ).toBeVisible();
  await expect.poll(() => answersOn(page)).toEqual({});
  await app.button(en.library.undo).click();
  await expect.poll(() => answersOn(page)).toEqual(answers);
  await app.link(titleOf(DIRECTOR.role)).first().click();
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
});

test('A backup file brings everything back after everything was deleted', async ({
  app,
  page,
}, testInfo) => {
  await haveEarlier(page, answers);
  await app.open('#/assessments');
  const download = page.waitForEvent('download');
  await app.button(en.library.backup.save).click();
  const file = testInfo.outputPath('backup.json');
  await (await download).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toBeInstanceOf(Object);

  await app.button(en.library.everything.button).click();
  const dialog = page.getByRole('dialog', { name: en.library.everything.title });
  await dialog.getByRole('button', { name: en.library.everything.confirm }).click();
  await expect(page.getByText(en.library.everything.done)).toBeVisible();
  await expect.poll(() => keptBy(page)).toEqual(NOTHING);

  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(filled(en.library.backup.restored_one, { count: 1 }))).toBeVisible();
  expect(await answersOn(page)).toEqual(answers);
});

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
