import type { Page } from '@playwright/test';
import { type AnswerSheet, answerTo, NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import type { Item } from '../../src/domain/item';
import type { SavedAssessment } from '../../src/storage/savedAssessment';
import { haveEarlier, keptBy } from './device';
import { tabTo } from './focus';
import { expect, test } from './journey';
import { type App, en, filled } from './pages';
import { DIRECTOR, knownAnswers, ownWording, questionsFor, titleOf } from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);
const [first, second, third, fourth] = items as [Item, Item, Item, Item];
const FINISHED = { finishedAt: '2026-05-04T12:00:00.000Z' };

const stillTrue = (app: App) => app.button(en.quiz.lastTime.stillTrue);
const stillSo = (app: App) => app.button(en.quiz.lastTime.stillSo);
const beside = (app: App) => app.page.getByRole('radio', { name: en.retake.beside });
const blank = (app: App) => app.page.getByRole('radio', { name: en.retake.blank, exact: false });
const start = (app: App) => app.button(en.retake.start);
const marked = (app: App) => app.page.getByText(en.quiz.lastTime.mark, { exact: true });
const chosen = (app: App) => app.quiz.options.and(app.page.locator(':checked'));

/** The answers on the disk, each assessment's own. */
async function sheets(page: Page): Promise<Record<string, AnswerSheet>> {
  const { records } = await keptBy(page);
  const headers = (records['next-rung assessments'] ?? []) as SavedAssessment[];
  const all = (records['next-rung answers'] ?? []) as {
    assessmentId: string;
    itemId: string;
    answer: string;
  }[];
  return Object.fromEntries(
    headers.map(({ id }) => [
      id,
      Object.fromEntries(
        all
          .filter(({ assessmentId }) => assessmentId === id)
          .map(({ itemId, answer }) => [itemId, answer]),
      ),
    ]),
  );
}

/** The assessment that the address names. */
const idIn = (page: Page) => /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Starts beside last time's answers, at the first question. */
async function takeAgain(app: App, last: string): Promise<string> {
  await app.open(`#/a/${last}/again`);
  await start(app).click();
  await app.quiz.expectQuestion(items, first);
  return idIn(app.page);
}

test('Finished and taken again: what is confirmed counts, and nothing else', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open('#/start');
  await app.roles.startFor(DIRECTOR.role);
  await app.quiz.answerAll(items, answers);
  await app.review.ratherNot.click();
  await app.review.seeResult.click();
  await expect(app.result.verdict).toBeVisible();
  const last = idIn(page);

  await app.open(`#/a/${last}/again`);
  await expect(page.getByText(titleOf(DIRECTOR.role)).first()).toBeVisible();
  await expect(beside(app)).toBeChecked();
  await start(app).click();
  await app.quiz.expectQuestion(items, first);
  const again = idIn(page);
  expect(again).not.toBe(last);

  await test.step('Nothing is chosen before somebody chooses', async () => {
    await expect(marked(app)).toBeVisible();
    await expect(chosen(app)).toHaveCount(0);
    const then = app.quiz.option(first, answerTo(answers, first.id));
    await expect(then).toHaveAccessibleDescription(en.quiz.lastTime.mark);
    await expect(then).toHaveAccessibleName(
      ownWording.items[first.id]?.options[answerTo(answers, first.id) ?? '']?.text ?? '',
    );
    expect((await sheets(page))[again]).toEqual({});
  });

  const other = third.options.find(({ id }) => id !== answerTo(answers, third.id))?.id ?? '';
  const skipped = items.find(({ id }) => answers[id] === SKIPPED);
  const missed = items.find(({ id }) => answers[id] === NO_OPPORTUNITY);
  if (!skipped || !missed) throw new Error('Everything was answered.');

  await test.step('They say "still true" twice, change one, and leave one', async () => {
    for (const item of [first, second]) {
      await app.quiz.expectQuestion(items, item);
      await stillTrue(app).click();
    }
    await app.quiz.expectQuestion(items, third);
    await app.quiz.option(third, other).click();
    await app.quiz.expectQuestion(items, fourth);
    await app.quiz.next.click();
    await app.quiz.expectQuestion(items, items[4]);
  });

  await test.step('What was passed over last time is said again in one act', async () => {
    for (const [item, answer] of [
      [skipped, SKIPPED],
      [missed, NO_OPPORTUNITY],
    ] as const) {
      await app.open(`#/a/${again}/quiz/${item.id}`);
      const words = en.quiz.lastTime[answer].split('{{date}}').at(-1) ?? '';
      await expect(page.getByText(words)).toBeVisible();
      await expect(marked(app)).toHaveCount(0);
      await stillSo(app).click();
      await expect(app.heading).not.toContainText(ownWording.items[item.id]?.stem ?? '');
    }
  });

  await test.step('The disk holds what they said, and last time as it was', async () => {
    await expect(app.quiz.saved).toBeVisible();
    const confirmed = Object.fromEntries([first, second].map(({ id }) => [id, answers[id]]));
    expect(await sheets(page)).toEqual({
      [last]: answers,
      [again]: {
        ...confirmed,
        [third.id]: other,
        [skipped.id]: SKIPPED,
        [missed.id]: NO_OPPORTUNITY,
      },
    });
    await page.goto(`/#/a/${again}/review`);
    const open = filled(en.review.counts.unanswered_other, { count: items.length - 5 });
    await expect(page.getByText(open)).toBeVisible();
  });
});

test('Blank, it is as if for the first time', async ({ app, page }) => {
  const { id } = await haveEarlier(page, answers, FINISHED);
  await app.open(`#/a/${id}/again`);
  await blank(app).check();
  await start(app).click();
  await app.quiz.expectQuestion(items, first);
  await expect(marked(app)).toHaveCount(0);
  await expect(stillTrue(app)).toHaveCount(0);
  await page.keyboard.press('t');
  await app.quiz.next.click();
  await app.quiz.expectQuestion(items, second);
  expect(await sheets(page)).toEqual({ [id]: answers, [idIn(page)]: {} });
});

test('The questions go on without the last time once it is deleted', async ({ app, page }) => {
  const { id } = await haveEarlier(page, {}, { previous: 'deleted-meanwhile' });
  await app.open(`#/a/${id}/quiz/${first.id}`);
  await app.quiz.expectQuestion(items, first);
  await expect(marked(app)).toHaveCount(0);
  await app.quiz.answer(first, answers);
  await app.quiz.expectQuestion(items, second);
});

test('Trust 15: By keyboard alone: T says it again, and so does its button', async ({
  app,
  page,
}) => {
  const last = await haveEarlier(page, answers, FINISHED);
  await app.open(`#/a/${last.id}/again`);
  await tabTo(page, beside(app));
  await tabTo(page, start(app));
  await page.keyboard.press('Enter');
  await app.quiz.expectQuestion(items, first);
  await expect(app.heading).toBeFocused();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: en.quiz.keys.title });
  await expect(help.getByText(en.quiz.lastTime.stillTrue)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await app.quiz.expectQuestion(items, second);
  await expect(app.heading).toBeFocused();
  await tabTo(page, stillTrue(app));
  await page.keyboard.press('Enter');
  await app.quiz.expectQuestion(items, third);
  await page.keyboard.press('Enter');
  await app.quiz.expectQuestion(items, fourth);
  await page.keyboard.press('Backspace');
  await app.quiz.expectQuestion(items, third);
  await expect(chosen(app)).toHaveCount(0);

  expect((await sheets(page))[idIn(page)]).toEqual(
    Object.fromEntries([first, second].map((item) => [item.id, answers[item.id]])),
  );
});

test('With the keys switched off, T does nothing', async ({ app, page }) => {
  const last = await haveEarlier(page, answers, FINISHED);
  const again = await takeAgain(app, last.id);
  await app.settings.open.click();
  await app.settings.shortcuts.uncheck();
  await app.settings.panel.press('Escape');
  await page.keyboard.press('t');
  await app.quiz.next.click();
  await app.quiz.expectQuestion(items, second);
  expect((await sheets(page))[again]).toEqual({});
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the thumb does it, and nothing scrolls sideways', async ({ app, page }) => {
    const last = await haveEarlier(page, answers, FINISHED);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await app.open(`#/a/${last.id}/again`);
    expect(await width()).toBe(390);
    await start(app).tap();
    for (const item of items.slice(0, 6)) {
      await app.quiz.expectQuestion(items, item);
      expect(await width()).toBe(390);
      const then = answerTo(answers, item.id);
      await (then === SKIPPED || then === NO_OPPORTUNITY ? stillSo(app) : stillTrue(app)).tap();
    }
    await app.quiz.expectQuestion(items, items[6]);
    expect((await sheets(page))[idIn(page)]).toEqual(
      Object.fromEntries(items.slice(0, 6).map(({ id }) => [id, answers[id]])),
    );
  });
});
