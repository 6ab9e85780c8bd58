import type { BrowserContext, Page } from '@playwright/test';
import { noteTrust, trustCount } from '../trust/share';
import { type Deployment, deployed } from './deployment';
import { answersOn, haveEarlier } from './device';
import { BUILT } from './hosts/host';
import { test as base, expect, watch } from './journey';
import { NEXT, nextVersion } from './nextVersion';
import { App, en, filled } from './pages';
import { DIRECTOR, questionsFor } from './questions';

/*
 * A version is deployed in place of another while people are in the middle of the questions. Nothing
 * of the one before is left on the host.
 */
const test = base.extend<{ host: Deployment }, { next: string }>({
  next: nextVersion,
  host: async ({ browserName: _ }, use) => {
    const host = await deployed(BUILT);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.home),
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default', timeout: 120_000 });

// The other half has one tab: see updates.engines.ts.
const RUNS = Math.ceil(trustCount(9, 'chromium') / 2);
const items = questionsFor(DIRECTOR);
const stayed = (page: Page) => page.evaluate(() => 'stayed' in window);
const versionIn = (page: Page) =>
  page.getByRole('contentinfo').getByRole('link', { name: /^Version/ });

/** A tab in the middle of the questions, of which one can tell whether it was ever loaded again. */
async function inTheQuiz(context: BrowserContext, id: string, index: number): Promise<App> {
  const app = new App(await context.newPage());
  await app.open(`#/a/${id}/quiz/${items[index]?.id}`);
  await app.quiz.expectQuestion(items, items[index]);
  await app.page.evaluate(() => Object.assign(window, { stayed: true }));
  return app;
}

/** Goes to an address as a link of the page would: the document stays. */
async function goTo(app: App, address: string): Promise<void> {
  await app.page.evaluate((fragment) => {
    location.hash = fragment;
  }, address);
}

/** The app is kept on the device, and serves this page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The browser looks for a new version and has fetched it; the foot of the page says so. */
async function untilItWaits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect(versionIn(page)).toHaveText(/newer/);
}

async function answer(app: App, index: number, given: Map<string, string>): Promise<void> {
  const item = items[index];
  await app.quiz.expectQuestion(items, item);
  const place = 1 + (index % 4);
  const option = await app.quiz.options.nth(place - 1).getAttribute('value');
  given.set(item?.id ?? '', option ?? '');
  await app.page.keyboard.press(String(place));
  await app.quiz.expectQuestion(items, items[index + 1]);
}

async function takeItNow(app: App): Promise<void> {
  await app.button(en.update.now).click();
  await expect(versionIn(app.page)).toContainText(NEXT.version);
}

test(`Trust 9: ${RUNS} times a new version takes the place of the old one in mid-quiz, with two tabs: nothing reloads, no answer is lost, no part is missing`, async ({
  browser,
  host,
  next,
}) => {
  test.setTimeout(60_000 + RUNS * 60_000);
  let done = 0;
  let lost = 0;
  try {
    for (; done < RUNS; done++) {
      host.deploy(BUILT);
      const context = await browser.newContext({ baseURL: host.home });
      lost += await aRun(context, host, next, 1 + (done % 6));
      await context.close();
      expect(lost).toBe(0);
    }
  } finally {
    noteTrust({
      number: 9,
      engine: 'chromium',
      count: done,
      failures: RUNS - done,
      worst: { value: lost, text: `${lost} answers lost` },
    });
  }
});

/** @returns how many answers were lost */
async function aRun(
  context: BrowserContext,
  host: Deployment,
  next: string,
  start: number,
): Promise<number> {
  const complaints: string[] = [];
  await watch(context, host.home, complaints);
  const given = new Map<string, string>();
  const { id } = await haveEarlier(await context.newPage(), {});
  await context.pages()[0]?.close();
  const app = await inTheQuiz(context, id, start);
  const other = await inTheQuiz(context, id, start + 8);
  await answer(app, start, given);
  await untilKept(app.page);

  host.deploy(next);
  await untilItWaits(app.page);
  // In the questions nothing is said, and they go on.
  await answer(app, start + 1, given);
  await expect(app.page.getByText(en.update.waiting)).toBeHidden();
  // A page whose parts this tab never fetched.
  await goTo(app, '#/nowhere');
  await expect(app.heading).toHaveText(en.notFound.title);
  await expect(app.page.getByText(en.update.waiting)).toBeVisible();
  await goTo(app, `#/a/${id}/quiz/${items[start + 2]?.id}`);
  await answer(app, start + 2, given);
  expect(await stayed(app.page)).toBe(true);

  await goTo(app, '#/assessments');
  await takeItNow(app);
  expect(await stayed(app.page)).toBe(false);
  await goTo(app, `#/a/${id}/quiz/${items[start]?.id}`);
  await app.quiz.expectQuestion(items, items[start]);
  await expect(app.quiz.options.nth(start % 4)).toBeChecked();
  await goTo(app, '#/nowhere');
  await expect(app.heading).toHaveText(NEXT.title);

  await goOnInTheOldOne(other, id, start + 8, given);
  await takeItNow(other);
  await goTo(other, `#/a/${id}/quiz/${items[start + 8]?.id}`);
  await other.quiz.expectQuestion(items, items[start + 8]);
  await expect(other.quiz.options.nth((start + 8) % 4)).toBeChecked();
  await untilCleared(app.page);
  expect(complaints).toEqual([]);
  expect(host.missed.splice(0)).toEqual([]);
  const kept = await answersOn(app.page);
  return [...given].filter(([item, option]) => kept[item] !== option).length;
}

/** What a tab can do that was not asked, while another has changed to the new version. */
async function goOnInTheOldOne(
  app: App,
  id: string,
  index: number,
  given: Map<string, string>,
): Promise<void> {
  await answer(app, index, given);
  await expect(app.page.getByText(en.update.taken)).toBeHidden();
  for (const address of ['#/team', '#/over-time', '#/method', `#/a/${id}/review`, `#/a/${id}`]) {
    await goTo(app, address);
    await expect(app.page.getByText(en.update.taken)).toBeVisible();
  }
  await expect(app.result.radar).toBeVisible();
  await goTo(app, '#/nowhere');
  await expect(app.heading).toHaveText(en.notFound.title);
  await expect(versionIn(app.page)).not.toContainText(NEXT.version);
  expect(await stayed(app.page)).toBe(true);
}

/** With the last page of the old version its files go, when the next page has come to rest. */
async function untilCleared(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [name = ''] = await caches.keys();
        const files = await (await caches.open(name)).keys();
        return files.filter(({ url }) => /assets\/(?!next-)/.test(url)).length;
      }),
    )
    .toBe(0);
}

test('Trust 9: put off, it waits until the last tab is closed; loading a page again changes nothing', async ({
  app,
  context,
  host,
  next,
}) => {
  const { page } = app;
  await app.open('#/assessments');
  await untilKept(page);
  host.deploy(next);
  await untilItWaits(page);
  await goTo(app, '#/method');
  await expect(app.page.getByText(en.update.waiting)).toBeVisible();
  await app.button(en.update.later).click();
  await expect(app.page.getByText(en.update.waiting)).toBeHidden();
  await goTo(app, '#/privacy');
  await expect(app.heading).toHaveText(en.privacy.title);
  await expect(app.page.getByText(en.update.waiting)).toBeHidden();
  await page.reload();
  await expect(app.heading).toHaveText(en.privacy.title);
  await expect(versionIn(page)).not.toContainText(NEXT.version);

  const later = await context.newPage();
  await page.close();
  await later.waitForTimeout(500);
  await later.goto('./');
  await expect(versionIn(later)).toContainText(NEXT.version);
});

test('What the new version brings stands beside the button that takes it', async ({
  app,
  host,
  next,
  page,
}) => {
  await app.open('#/privacy');
  await untilKept(page);
  host.deploy(next);
  await untilItWaits(page);
  await goTo(app, '#/method');
  await app.link(en.update.what).click();
  const news = page.getByRole('region', { name: en.changes.next.title });
  await expect(news.getByText(NEXT.change)).toBeVisible();
  await expect(news.getByRole('heading', { level: 3 })).toHaveText(
    filled(en.changes.of, { version: NEXT.version }),
  );
  await news.getByRole('button', { name: en.update.now }).click();
  await expect(versionIn(page)).toContainText(NEXT.version);
  await expect(app.heading).toHaveText(en.changes.title);
});

test('Text that is in a field is asked about before anything is loaded again', async ({
  app,
  host,
  next,
  page,
}) => {
  await app.open('#/privacy');
  await untilKept(page);
  host.deploy(next);
  await untilItWaits(page);
  await goTo(app, '#/team');
  const field = page.getByRole('textbox', { name: en.team.links.label });
  await field.fill('Something that took a while');
  await app.button(en.update.now).click();
  const question = page.getByRole('dialog', { name: en.update.unkept.title });
  await question.getByRole('button', { name: en.update.unkept.back }).click();
  await expect(field).toHaveValue('Something that took a while');
  await app.button(en.update.now).click();
  await question.getByRole('button', { name: en.update.unkept.goOn }).click();
  await expect(versionIn(page)).toContainText(NEXT.version);
});

test.describe('Without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('Trust 9: a part that is gone from the host is said to be, and no answer is lost', async ({
    app,
    complaints,
    host,
    next,
    page,
  }) => {
    const given = new Map<string, string>();
    const { id } = await haveEarlier(page, {});
    await app.open(`#/a/${id}/quiz/${items[0]?.id}`);
    await answer(app, 0, given);
    host.deploy(next);
    await answer(app, 1, given);
    await goTo(app, '#/team');
    await expect(app.heading).toHaveText(en.error.part.title);
    await app.button(en.error.again).click();
    await expect(app.page.getByRole('textbox', { name: en.team.links.label })).toBeVisible();
    await expect(versionIn(page)).toContainText(NEXT.version);
    expect(await answersOn(page)).toEqual(Object.fromEntries(given));
    complaints.splice(0);
  });
});
