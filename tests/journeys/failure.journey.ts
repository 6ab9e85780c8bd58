import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answersOn, haveEarlier, keptBy } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { type App, en } from './pages';
import { DIRECTOR, knownAnswers, questionsFor, readinessOf } from './questions';

const items = questionsFor(DIRECTOR);
const [first, second] = items;
const answers = knownAnswers(DIRECTOR);

// As in a browser that keeps no copy of the app: what is not fetched is not there.
test.beforeEach(({ context }) =>
  context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  ),
);

/** A fault of ours in a page: its code arrives, and throws when it is shown. */
async function breakPage(page: Page, name: string): Promise<void> {
  const body = 'export default function Broken() { throw new Error("A fault in a page."); }';
  await page.route(`**/assets/${name}-*.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}

/** Saves the backup file that a failed page offers. */
async function savedFile(app: App): Promise<string> {
  const download = app.page.waitForEvent('download');
  await app.button(en.error.save).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^next-rung-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(app.page.getByRole('status')).toContainText(file.suggestedFilename());
  return readFile(await file.path(), 'utf8');
}

/** Reads a file's answers the way anybody would. */
const answersIn = (file: string) =>
  Object.fromEntries(
    JSON.parse(file).assessments[0].answers.map(
      ({ itemId, answer }: { itemId: string; answer: string }) => [itemId, answer],
    ),
  );

test('A page with a fault says so, keeps what is stored, and offers it as a file', async ({
  app,
  page,
  complaints,
}) => {
  const { id } = await haveEarlier(page, answers);
  const { records } = await keptBy(page);
  await breakPage(page, 'ReviewPage');
  await app.open(`#/a/${id}/review`);
  await expect(app.heading).toHaveText(en.error.page.title);
  await expect(page.getByText(en.error.safe)).toBeVisible();
  expect(answersIn(await savedFile(app))).toEqual(answers);
  expect(complaints.splice(0).join()).toContain('A fault in a page.');

  const after = (await keptBy(page)).records;
  // That a file was handed over is remembered; nothing else has changed.
  expect({ ...after, 'next-rung preferences': [] }).toEqual({
    ...records,
    'next-rung preferences': [],
  });

  await page.getByRole('main').getByRole('link', { name: en.error.library }).click();
  await expect(app.heading).toHaveText(en.library.title);
  await page.unrouteAll();
  await app.open(`#/a/${id}`);
  await expect(app.result.radar).toBeVisible();
});

test('A part that cannot be fetched says so; trying again brings it, with every answer', async ({
  app,
  page,
  complaints,
}) => {
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await app.quiz.options.nth(1).click();
  await app.quiz.expectQuestion(items, second);
  const given = await answersOn(page);
  await page.route('**/assets/own-result-*.js', (route) => route.abort());
  await page.goto(`/#/a/${id}`);
  await expect(app.heading).toHaveText(en.error.part.title);
  await expect(page.getByText(en.error.safe)).toBeVisible();
  expect(answersIn(await savedFile(app))).toEqual(given);

  await page.unrouteAll();
  await app.button(en.error.again).click();
  await expect(app.result.shareButton).toBeVisible();
  expect(await answersOn(page)).toEqual(given);
  expect(complaints.splice(0).join()).toContain('dynamically imported module');
});

test('Where the advice does not arrive, the rest of a result stands there, and it can be asked for again', async ({
  app,
  page,
  complaints,
}) => {
  const { id } = await haveEarlier(page, answers);
  let asked = 0;
  await page.route('**/assets/advice-*.json', (route) => {
    asked += 1;
    return route.abort();
  });
  await app.open(`#/a/${id}`);
  await expect(page.getByText(en.result.plan.missing)).toBeVisible();
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  expect(asked, 'asked for without end').toBeLessThan(5);
  const again = page
    .getByRole('region', { name: en.result.plan.title })
    .getByRole('button', { name: en.error.again });
  // The sentence stays while it is tried again: that this failed as well is told by the complaint.
  const failures = () => complaints.filter((text) => text.includes('Failed to fetch data')).length;
  await expect.poll(failures).toBeGreaterThan(0);
  const before = failures();
  await again.click();
  await expect.poll(failures).toBeGreaterThan(before);
  await expect(page.getByText(en.result.plan.missing)).toBeVisible();

  await page.unrouteAll();
  await again.press('Enter');
  await expect(page.getByText(en.result.plan.next).first()).toBeVisible();
  await expect(page.getByText(en.result.plan.missing)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: en.result.plan.title })).toBeFocused();
  complaints.splice(0);
});

test('A page whose texts did not arrive asks for them again when somebody comes back to it', async ({
  app,
  page,
  complaints,
}) => {
  const { id } = await haveEarlier(page, answers);
  await page.route('**/assets/advice-*.json', (route) => route.abort());
  await app.open(`#/a/${id}/case`);
  await expect(app.heading).toHaveText(en.error.part.title);
  await page.unrouteAll();
  await page.goto('/#/assessments');
  await expect(app.heading).toHaveText(en.library.title);
  await page.goBack();
  await expect(app.heading).toContainText('Director of Product');
  complaints.splice(0);
});

test('Without a connection, trying again leaves the page standing and says why', async ({
  app,
  context,
  page,
  complaints,
}) => {
  await app.open('#/assessments');
  await context.setOffline(true);
  await page.goto('/#/method');
  await expect(app.heading).toHaveText(en.error.part.title);
  await app.button(en.error.again).click();
  await expect(page.getByText(en.error.offline)).toBeVisible();
  await context.setOffline(false);
  await app.button(en.error.again).click();
  await expect(app.heading).toHaveText(en.method.title);
  complaints.splice(0);
});

test('Where storage cannot be reached at all, the page says that there is no file', async ({
  app,
  page,
  complaints,
}) => {
  await page.route('**/assets/own-pages-*.js', (route) => route.abort());
  await app.open('#/assessments');
  await expect(app.heading).toHaveText(en.error.part.title);
  await app.button(en.error.save).click();
  await expect(page.getByText(en.error.notSaved)).toBeVisible();
  await page.unrouteAll();
  await app.button(en.error.again).click();
  await expect(app.heading).toHaveText(en.library.title);
  complaints.splice(0);
});

test('Answers that are on the page only survive a fault: they go into the file, and it can go on', async ({
  app,
  context,
  page,
  complaints,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.options.nth(1).click();
  await app.quiz.expectQuestion(items, second);
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1];
  await breakPage(page, 'ReviewPage');
  await page.goto(`/#/a/${id}/review`);
  await expect(page.getByText(en.error.onPageOnly)).toBeVisible();
  expect(Object.keys(answersIn(await savedFile(app)))).toEqual([first?.id]);
  await app.button(en.error.again).click();
  await expect(app.heading).toHaveText(en.error.page.title);
  await page.goto(`/#/a/${id}/quiz/${first?.id}`);
  await expect(app.quiz.options.nth(1)).toBeChecked();
  expect(complaints.splice(0).join()).toContain('A fault in a page.');
});

for (const [where, address] of [
  ['the landing page', '/'],
  ['another page', '/#/assessments'],
] as const) {
  test(`Where the app itself does not arrive, ${where} says so in the document`, async ({
    page,
    complaints,
  }) => {
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto(address);
    const sentence = page.getByText('This page is not complete.');
    await expect(sentence).toBeHidden();
    // Ten seconds later.
    await sentence.evaluate((element) => {
      for (const waiting of element.getAnimations()) waiting.finish();
    });
    await expect(sentence).toBeVisible();
    complaints.splice(0);
  });
}
