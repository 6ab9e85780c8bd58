import { optionNear } from '../domain/people';
import { haveEarlier, keptBy, NOTHING } from './device';
import { expectToShow, rungsOf } from './expectedResult';
import { expect, test } from './journey';
import { en } from './pages';
import {
  bank,
  DIRECTOR,
  knownAnswers,
  linkTo,
  questionsFor,
  readinessOf,
  wording,
} from './questions';

const answers = knownAnswers(DIRECTOR);
const expected = readinessOf(DIRECTOR, answers);

test('From the landing page to a result, a link, and the same result in another browser', async ({
  app,
  context,
  page,
  newVisitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  test.slow();
  const items = questionsFor(DIRECTOR);

  await test.step('They choose Director of Product and answer everything', async () => {
    await app.open();
    await app.link(en.landing.start).click();
    await app.roles.startFor(DIRECTOR.role);
    await app.quiz.answerAll(items, answers);
    await app.review.ratherNot.click();
    await app.review.seeResult.click();
  });

  await test.step('The result is what the domain computes from these answers', async () => {
    await expectToShow(app.result, expected);
    await expect(app.result.rungs).toHaveCount(bank.roles.length);
    for (const [index, name] of rungsOf(expected, answers).entries()) {
      await expect(app.result.rungs.nth(index)).toHaveAccessibleName(name);
    }
  });

  await test.step('The radar has an axis for each of the twenty competencies', async () => {
    const names = expected.competencies.map(({ competency }) =>
      wording.competencies[competency]?.short.replaceAll(' ', ''),
    );
    expect(names).toHaveLength(20);
    expect(await app.result.axes()).toEqual(names);
  });

  const link = await test.step('They copy the link', async () => {
    await app.result.shareButton.click();
    await expect(app.share.dialog).toContainText(en.share.warning);
    await app.share.copy.click();
    await expect(app.share.dialog.getByRole('status')).toHaveText(en.share.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expect(app.share.text).toHaveValue(copied);
    return copied;
  });

  await test.step('Somebody else opens it: the same numbers, and nothing is kept', async () => {
    const reader = await newVisitor();
    await reader.page.goto(link);
    await expectToShow(reader.result, expected);
    await expect(reader.page.getByText(en.shared.somebody)).toBeVisible();
    expect(await reader.result.axes()).toHaveLength(20);
    expect(await keptBy(reader.page)).toEqual(NOTHING);
  });
});

test('A reader keeps a copy of a shared result, once', async ({ app, page }) => {
  await app.open(linkTo(answers, { label: 'Zoë' }));
  await expect(page.getByText('Zoë')).toBeVisible();
  await app.button(en.shared.keep).click();
  await expect(app.button(en.shared.kept)).toBeDisabled();
  await app.open(`${linkTo(answers, { label: 'Zoë' })}>.`);
  await app.button(en.shared.keep).click();
  await expect(app.button(en.shared.kept)).toBeDisabled();

  const { records } = await keptBy(page);
  expect(records['next-rung assessments']).toHaveLength(1);
  expect(records['next-rung assessments']).toMatchObject([{ origin: 'link', label: 'Zoë' }]);
  expect(records['next-rung answers']).toHaveLength(Object.keys(answers).length);
});

test('A reader compares a shared result with their own: both on one radar, both in the table', async ({
  app,
  page,
}) => {
  const items = questionsFor(DIRECTOR);
  const own = Object.fromEntries(items.map((item) => [item.id, optionNear(item, 2)]));
  await haveEarlier(page, own);
  const before = await keptBy(page);

  await app.open(linkTo(answers));
  await app.button(en.shared.compare).click();
  await expect(page.getByText(en.result.radar.other, { exact: true })).toBeVisible();
  await expectToShow(app.result, expected, readinessOf(DIRECTOR, own));

  await app.button(en.shared.compareStop).click();
  await expectToShow(app.result, expected);
  expect(await keptBy(page)).toEqual(before);
});

test('A reader without an assessment of their own is told so', async ({ app, page }) => {
  await app.open(linkTo(answers));
  await app.button(en.shared.compare).click();
  await expect(page.getByText(en.shared.compareNone)).toBeVisible();
});

test('A reader takes it themselves: the way leads to the choice of a role', async ({
  app,
  page,
}) => {
  await app.open(linkTo(answers));
  await app.link(en.shared.take).click();
  await expect(app.heading).toHaveText(en.role.title);
  await expect(page).toHaveURL(/#\/start$/);
});
