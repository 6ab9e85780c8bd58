import { answerTo } from '../../src/domain/answerSheet';
import { courseOf } from '../../src/domain/course';
import { assessReadiness } from '../../src/domain/readiness';
import { optionNear } from '../domain/people';
import { answersOn } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { en, filled } from './pages';
import { bank, DIRECTOR, ownWording } from './questions';

/** The adaptive way of somebody who stands at one level everywhere, worked out by the domain. */
function wayAt(level: number) {
  let answers = {};
  for (;;) {
    const assessment = { askedRole: DIRECTOR.role, target: DIRECTOR, form: 'adaptive', answers };
    const { items, next } = courseOf(bank, assessment);
    if (!next) return { items, answers };
    answers = { ...answers, [next.id]: optionNear(next, level) };
  }
}

test('The adaptive form stops when it has heard enough, says why, and goes on if asked', async ({
  app,
  page,
}) => {
  test.slow();
  const { items, answers } = wayAt(4);
  expect(items.length).toBeLessThan(48);

  await test.step('It is what is offered first', async () => {
    await app.open('#/start');
    await app.roles.role(DIRECTOR.role).click();
    await app.roles.start.click();
    await app.roles.toQuestions.click();
  });

  await test.step('Question by question, with the must-haves first', async () => {
    for (const [index, item] of items.entries()) {
      await expect(app.heading).toHaveAccessibleName(
        `${filled(en.quiz.positionAlone, { position: index + 1 })}: ${ownWording.items[item.id]?.stem}`,
      );
      await app.quiz.answer(item, answers);
    }
  });

  await test.step('A name given to the strongest is kept; the page says why it stopped', async () => {
    await expect(app.heading).toHaveText(en.ownView.title);
    await page
      .getByRole('group', { name: en.ownView.strongest })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByRole('button', { name: en.ownView.continue }).click();
    await expect(app.heading).toHaveText(en.quiz.enough.title);
    expect(await answersOn(page)).toEqual(answers);
  });

  await test.step('It goes on if asked', async () => {
    await page.getByRole('button', { name: en.quiz.enough.goOn }).click();
    const further = courseOf(
      bank,
      { askedRole: DIRECTOR.role, target: DIRECTOR, form: 'adaptive', answers },
      true,
    ).next;
    expect(further && answerTo(answers, further.id)).toBeUndefined();
    const stem = ownWording.items[further?.id ?? '']?.stem ?? '';
    await expect(app.heading).toContainText(stem);
    // Also for who comes back to it another day.
    await page.reload();
    await expect(app.heading).toContainText(stem);
    await page.goBack();
  });

  await test.step('The result is what the domain computes', async () => {
    await expect(app.heading).toHaveText(en.quiz.enough.title);
    await page.getByRole('link', { name: en.quiz.enough.result }).click();
    await expectToShow(app.result, assessReadiness(bank, DIRECTOR, answers, 'adaptive'));
  });

  await test.step('Statements and evidence can be seen apart', async () => {
    await page.getByLabel(en.result.split).check();
    await expect(
      page.getByRole('figure').getByText(en.result.radar.claimed, { exact: true }),
    ).toBeVisible();
  });
});
