import { haveEarlier } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { en } from './pages';
import { bank, DIRECTOR, knownAnswers, questionsFor, readinessOf, wording } from './questions';

const PHONE = { width: 390, height: 844 };
const answers = knownAnswers(DIRECTOR);

test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test('On a phone, by thumb: from the landing page to the four areas on a radar', async ({
  app,
  page,
}) => {
  test.slow();
  const items = questionsFor(DIRECTOR);
  await app.open();
  await app.link(en.landing.start).tap();
  await app.roles.role(DIRECTOR.role).tap();
  await app.roles.shortForm.tap();
  await app.roles.start.tap();
  await app.roles.toQuestions.tap();
  for (const item of items) {
    await app.quiz.expectQuestion(items, item);
    // The thumb reaches it without scrolling, however long the question is.
    await expect(app.quiz.next).toBeInViewport({ ratio: 1 });
    await app.quiz.answer(item, answers);
  }
  await app.review.ratherNot.tap();
  await app.review.seeResult.tap();
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  const areas = bank.areas.map(({ id }) => wording.areas[id]?.name ?? id);
  await expect(app.result.radar.locator('text')).toHaveText(areas);
  const box = await app.result.radar.boundingBox();
  expect(box?.width).toBeGreaterThan(PHONE.width * 0.8);
  await expect(page.getByText(en.result.radar.band)).toBeVisible();
});

test('Trust 15: Whatever has focus is not covered by the bar at the bottom', async ({
  app,
  page,
}) => {
  const item = questionsFor(DIRECTOR).find(({ type }) => type === 'anchor');
  const { id } = await haveEarlier(page, {});
  await app.open(`#/a/${id}/quiz/${item?.id}`);
  await expect(app.quiz.options).toHaveCount(6);
  await app.quiz.options.first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
    expect(await page.evaluate(isCovered)).toBe(false);
  }
});

/** Whether something else lies over the middle of what has focus, or it is out of sight. */
function isCovered(): boolean {
  const focused = document.activeElement;
  if (!focused) return true;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return (
    !top || !(focused.contains(top) || top.contains(focused) || focused.closest('label') === top)
  );
}
