import { NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { answersOn, haveEarlier, keptBy } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { en, filled } from './pages';
import { DIRECTOR, knownAnswers, linkTo, ownWording, questionsFor, readinessOf } from './questions';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);
const [first] = items;
const passed = items.filter(({ id }) => [SKIPPED, NO_OPPORTUNITY].includes(answers[id] ?? ''));
const lineOf = (id: string | undefined) => ownWording.items[id ?? '']?.stem ?? '';

test('The review shows every question with its answer, and what was passed over alone on demand', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}/review`);
  for (const item of items) {
    const line = page.getByRole('listitem').filter({ hasText: lineOf(item.id) });
    const option = ownWording.items[item.id]?.options[answers[item.id] ?? '']?.text;
    await expect(line).toContainText(option ?? en.review[answers[item.id] as 'skip']);
  }
  await page.getByText(en.review.filters.passed).click();
  await expect(page.getByRole('radio', { name: en.review.filters.passed })).toBeChecked();
  await expect(page.getByRole('link', { name: en.review.change })).toHaveCount(passed.length);
  for (const item of passed) await expect(page.getByText(lineOf(item.id))).toBeVisible();
});

test('From the review back to a question, and the new answer counts', async ({ app, page }) => {
  const [item] = passed;
  if (!item) throw new Error('Nothing was passed over.');
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}/review`);
  await page
    .getByRole('listitem')
    .filter({ hasText: lineOf(item.id) })
    .getByRole('link', { name: en.review.change })
    .click();
  await app.quiz.expectQuestion(items, item);
  const [option] = item.options;
  const changed = { ...answers, [item.id]: option?.id ?? '' };
  await app.quiz.answer(item, changed);
  await expect.poll(() => answersOn(page)).toEqual(changed);
  await app.open(`#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, changed));
});

test('An example stays on the device, survives a reload and changes no score', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}/review`);
  const line = page.getByRole('listitem').filter({ hasText: lineOf(first?.id) });
  const example = {
    what: 'so? 1 <img src=x onerror=alert(1)>',
    effect: 'Two people now lead.',
    when: 'Spring 2026',
    witness: '\u202eZoë',
  };
  await line.getByRole('button', { name: en.review.example.add }).click();
  for (const part of ['what', 'effect', 'when', 'witness'] as const) {
    await line.getByRole('textbox', { name: en.review.example[part] }).fill(example[part]);
  }
  await line.getByRole('button', { name: en.review.example.save }).click();
  await expect(line.getByText(en.review.example.saving.saved)).toBeVisible();
  await page.reload();
  await expect(line.getByText(example.what)).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);

  await app.open(`#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  await app.result.shareButton.click();
  // The link holds the answers and nothing of the example.
  expect(await app.share.fragment()).toBe(linkTo(answers));
});

test('Half an example is there again after going back in the middle of a word', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}`);
  await expect(app.result.shareButton).toBeVisible();
  await page.evaluate(() => {
    location.hash += '/review';
  });
  const line = page.getByRole('listitem').filter({ hasText: lineOf(first?.id) });
  await line.getByRole('button', { name: en.review.example.add }).click();
  await line.getByRole('textbox', { name: en.review.example.what }).pressSequentially('Coached In');
  await page.goBack();
  await expect(app.result.shareButton).toBeVisible();
  await page.goForward();
  await expect(line.getByText('Coached In')).toBeVisible();
});

test('Halfway, the review says how much is open and leads to it', async ({ app, page }) => {
  const half = Object.fromEntries(items.slice(0, 20).map(({ id }) => [id, answers[id] ?? '']));
  const { id } = await haveEarlier(page, half);
  await app.open(`#/a/${id}/review`);
  await expect(
    page.getByText(filled(en.review.counts.unanswered_other, { count: items.length - 20 })),
  ).toBeVisible();
  await app.link(en.review.open).first().click();
  await app.quiz.expectQuestion(items, items[20]);
});

test('A kept copy can be read and not changed', async ({ app, page }) => {
  const link = linkTo(answers);
  const { id } = await haveEarlier(page, answers, { origin: 'link', link });
  const before = await keptBy(page);
  await app.open(`#/a/${id}/review`);
  await expect(app.heading).toHaveText(en.review.titleKept);
  await expect(page.getByRole('link', { name: en.review.change })).toHaveCount(0);
  await app.open(`#/a/${id}/quiz/${first?.id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  expect(await keptBy(page)).toEqual(before);
});
