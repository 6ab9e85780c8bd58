import type { Page } from '@playwright/test';
import { answersOn, haveEarlier, keptBy } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { App, en } from './pages';
import { DIRECTOR, knownAnswers, linkTo, questionsFor, readinessOf } from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);

test('Two tabs answer one assessment in turns, and nothing is lost', async ({
  app,
  context,
  page,
}) => {
  const { id } = await haveEarlier(page, {});
  const asked = items.slice(0, 16);
  await app.open(`#/a/${id}/quiz/${asked[0]?.id}`);
  const other = new App(await context.newPage());
  await other.open(`#/a/${id}/quiz/${asked[1]?.id}`);

  for (const [index, item] of asked.entries()) {
    const tab = index % 2 ? other : app;
    await tab.page.goto(`/#/a/${id}/quiz/${item.id}`);
    await tab.quiz.expectQuestion(items, item);
    await tab.quiz.answer(item, answers);
  }
  const union = Object.fromEntries(asked.map((item) => [item.id, answers[item.id]]));
  await expect.poll(() => answersOn(page)).toEqual(union);
  // Each tab knows what the other one did, without loading again.
  for (const tab of [app, other]) {
    await tab.page.goto(`/#/a/${id}`);
    const open = items.length - asked.length;
    await expect(tab.page.getByText(`${open} questions are still open`)).toBeVisible();
  }
});

test('For one question the last answer of two tabs counts, in both', async ({
  app,
  context,
  page,
}) => {
  const [item] = items;
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${item?.id}`);
  const other = new App(await context.newPage());
  await other.open(`#/a/${id}/quiz/${item?.id}`);

  await app.quiz.options.nth(1).press('Space');
  await expect(other.quiz.options.nth(1)).toBeChecked();
  await other.quiz.options.nth(2).press('Space');
  await expect(app.quiz.options.nth(2)).toBeChecked();
});

test('An assessment that is not on this device says so, with a way on', async ({ app }) => {
  await app.open('#/a/nowhere/quiz');
  await expect(app.heading).toHaveText(en.missing.title);
  await expect(app.link(en.missing.start)).toBeVisible();
});

test.describe('Where storage is denied', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage'] as const) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Denied.', 'SecurityError');
          },
        });
      }
    }),
  );

  test('the app works in memory to the link, and says so', ({ app }) =>
    worksInMemory(app, en.storage.memory.denied));

  test('a shared result opens, and a theme can be chosen', async ({ app, page }) => {
    await app.open(linkTo(answers));
    await expectToShow(app.result, readinessOf(DIRECTOR, answers));
    await app.settings.choose({ theme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('Where storage is full, the app works in memory to the link, and says so', async ({
  app,
  context,
}) => {
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await worksInMemory(app, en.storage.memory.full);
});

test('Where storage does not answer, the app works in memory to the link, and says so', async ({
  app,
  context,
}) => {
  await context.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      // A request of which nobody ever hears.
      return Object.assign(open.call(this, 'silent'), { addEventListener: () => undefined });
    };
  });
  await worksInMemory(app, en.storage.memory.hanging);
});

test('What a newer version stored is left as it is, and the app works in memory', async ({
  app,
  page,
}) => {
  // A page of the same address without the app.
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: ' ' }));
  await page.goto('/empty');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('next-rung', 99);
        opening.onupgradeneeded = () => {
          opening.result
            .createObjectStore('assessments', { keyPath: 'id' })
            .put({ id: 'a', new: 1 });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const before = await keptBy(page);
  await worksInMemory(app, en.storage.memory.newer);
  expect(await keptBy(page)).toEqual(before);
  expect(await versionOf(page)).toBe(99);
});

test('An answer that could not be written becomes saved once there is room again', async ({
  app,
  context,
  page,
}) => {
  await context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if ('full' in window) throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  const [first, second] = items;
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await page.evaluate(() => Object.assign(window, { full: true }));
  await app.quiz.options.nth(1).click();
  await app.quiz.expectQuestion(items, second);
  await expect(page.getByText(en.storage.memory.full)).toBeVisible();

  await page.evaluate(() => Reflect.deleteProperty(window, 'full'));
  await app.button(en.storage.again).click();
  await expect(page.getByText(en.storage.memory.full)).toBeHidden();
  await expect.poll(async () => Object.keys(await answersOn(page))).toEqual([first?.id]);
});

/** Answers, looks and shares, with the sentence that says where the answers are. */
async function worksInMemory(app: App, sentence: string): Promise<void> {
  const { page } = app;
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.answerAll(items.slice(0, 4), answers, items);
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(app.quiz.saved).toBeHidden();
  await app.quiz.expectQuestion(items, items[4]);
  await app.quiz.back.click();
  await expect(page.getByText(en.quiz.saving.memory, { exact: true })).toBeVisible();
  await app.quiz.expectQuestion(items, items[3]);
  await expect(app.quiz.options.and(page.locator(':checked'))).toHaveCount(1);

  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(`/#/a/${id}`);
  const given = Object.fromEntries(
    items.slice(0, 4).map((item) => [item.id, answers[item.id] ?? '']),
  );
  await expectToShow(app.result, readinessOf(DIRECTOR, given));
  await app.result.shareButton.click();
  await expect(app.share.text).toHaveValue(/#\/r\/1\./);
}

async function versionOf(page: Page): Promise<number | undefined> {
  const databases = await page.evaluate(() => indexedDB.databases());
  return databases.find(({ name }) => name === 'next-rung')?.version;
}
