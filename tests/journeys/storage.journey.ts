import { answersOn, haveEarlier } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { en } from './pages';
import { DIRECTOR, knownAnswers, linkTo, questionsFor, readinessOf } from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);

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

  test('a shared result opens, and a theme can be chosen', async ({ app, page }) => {
    await app.open(linkTo(answers));
    await expectToShow(app.result, readinessOf(DIRECTOR, answers));
    await app.settings.choose({ theme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
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
