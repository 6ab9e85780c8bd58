import {
  type Answer,
  type AnswerSheet,
  NO_OPPORTUNITY,
  SKIPPED,
} from '../../src/domain/answerSheet';
import { requirementsFor } from '../../src/domain/bank';
import { offersNoOpportunity } from '../../src/domain/item';
import { optionNear } from '../domain/people';
import { answersOn, haveEarlier } from './device';
import { expectToShow, rungsOf } from './expectedResult';
import { expect, test } from './journey';
import { en } from './pages';
import {
  advice,
  bank,
  DIRECTOR,
  isMustHave,
  knownAnswers,
  ownWording,
  questionsFor,
  readinessOf,
  titleOf,
  wording,
} from './questions';

const items = questionsFor(DIRECTOR);
const mustHaves = items.filter((item) => isMustHave(DIRECTOR, item));
const answers = knownAnswers(DIRECTOR);

function sheetFor(
  wanted: typeof items,
  answer: (item: (typeof items)[number]) => Answer,
): AnswerSheet {
  return Object.fromEntries(wanted.map((item) => [item.id, answer(item)]));
}

test('A first result can be seen after the must-haves, with the unknown drawn as unknown', async ({
  app,
  page,
}) => {
  const [last] = mustHaves.slice(-1);
  if (!last) throw new Error('The role has no must-haves.');
  const before = sheetFor(mustHaves.slice(0, -1), (item) => optionNear(item, 4));
  const { id } = await haveEarlier(page, before);

  await app.open(`#/a/${id}/quiz/${last.id}`);
  await app.quiz.expectQuestion(items, last);
  await expect(app.quiz.resultSoFar).toBeHidden();
  await app.quiz.answer(last, { [last.id]: optionNear(last, 4) });
  await app.quiz.expectQuestion(items, items[mustHaves.length]);
  await app.quiz.resultSoFar.click();

  const readiness = readinessOf(
    DIRECTOR,
    sheetFor(mustHaves, (item) => optionNear(item, 4)),
  );
  const known = readiness.competencies.filter(({ level }) => level !== null).length;
  expect(known).toBeLessThan(20);
  await expectToShow(app.result, readiness);
  await expect(
    page.getByText(`${items.length - mustHaves.length} questions are still open`),
  ).toBeVisible();
  // A mark for every known competency, and none for an unknown one.
  expect(await app.result.axes()).toHaveLength(20);
  await expect(app.result.radar.locator('circle[r="4"]')).toHaveCount(known);
});

test('A skip and a missing opportunity are never numbers', async ({ app, page }) => {
  const skipped = sheetFor(items, () => SKIPPED);
  const missed = sheetFor(items, (item) => (offersNoOpportunity(item) ? NO_OPPORTUNITY : SKIPPED));
  for (const [id, sheet] of Object.entries({ skipped, missed })) {
    await haveEarlier(page, sheet, { id });
    await app.open(`#/a/${id}`);
    await expectToShow(app.result, readinessOf(DIRECTOR, sheet));
    const [, ...rows] = await app.result.tableRows();
    expect(rows).toHaveLength(20);
    for (const [, , level, error, gap] of rows) {
      expect([level, error, gap]).toEqual([en.result.all.unknown, '–', '–']);
    }
    await expect(app.result.radar.locator('circle[r="4"]')).toHaveCount(0);
  }
});

test('No opportunity in a whole must-have is an assignment to ask for', async ({ app, page }) => {
  const [gate] = Object.entries(requirementsFor(bank, DIRECTOR)).find(([, one]) => one.gate) ?? [
    '',
  ];
  const sheet = {
    ...answers,
    ...sheetFor(
      items.filter(({ competency }) => competency === gate),
      (item) => (offersNoOpportunity(item) ? NO_OPPORTUNITY : SKIPPED),
    ),
  };
  const { id } = await haveEarlier(page, sheet);
  await app.open(`#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, sheet));

  const name = wording.competencies[gate]?.name;
  const line = app.result.gates.filter({ hasText: name });
  await expect(line).toContainText(en.result.gates.status['no-opportunity']);
  await expect(app.result.top.filter({ hasText: name })).toContainText(en.result.top.assignment);
  const step = app.result.plan.getByRole('article').filter({ hasText: name });
  await expect(step).toContainText(en.result.plan.noOpportunity);
  await expect(step).toContainText(advice.competencies[gate]?.steps[0]?.assignment ?? '');
});

test('Another role or stage redraws everything at once, and no answer is lost', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}`);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));

  const head = { role: 'head-of-product', stage: 'scale-up', contexts: [] };
  await app.result.holdAgainst(head.role);
  await expectToShow(app.result, readinessOf(head, answers));

  for (const stage of ['startup', 'enterprise']) {
    await app.result.stage.selectOption(wording.stages[stage]?.name ?? '');
    await expect(app.result.stage).toHaveValue(stage);
    await expectToShow(app.result, readinessOf({ ...head, stage }, answers));
  }

  await app.result.holdAgainst(DIRECTOR.role);
  await expectToShow(app.result, readinessOf(DIRECTOR, answers));
  expect(await answersOn(page)).toEqual(answers);
});

test('A circumstance changes what is asked', async ({ app, page }) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}`);
  await page.getByText(en.result.contexts).click();
  await page.getByRole('checkbox', { name: wording.contexts.matrix?.name }).check();
  await expectToShow(app.result, readinessOf({ ...DIRECTOR, contexts: ['matrix'] }, answers));
});

test('The strip holds the same answers against every role, and a rung redraws for its role', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers, { currentRole: 'senior-pm' });
  await app.open(`#/a/${id}`);
  const names = rungsOf(readinessOf(DIRECTOR, answers), answers, 'senior-pm');
  await expect(app.result.rungs).toHaveCount(names.length);
  for (const [index, name] of names.entries()) {
    await expect(app.result.rungs.nth(index)).toHaveAccessibleName(name);
  }
  const rung = (role: string) => app.result.rungs.filter({ hasText: titleOf(role) });
  await expect(app.result.rungs.filter({ hasText: en.result.ladder.target })).toHaveText(
    /Director of Product/,
  );
  await expect(rung('senior-pm')).toContainText(en.result.ladder.current);

  await rung('vp-product').click();
  const vp = { ...DIRECTOR, role: 'vp-product' };
  await expect(app.result.verdict).toContainText(/VP Product|Too few/);
  await expectToShow(app.result, readinessOf(vp, answers));
});

test('Each number explains itself: which answers count, how much, and what one more would change', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}`);
  const readiness = readinessOf(DIRECTOR, answers);
  const score = readiness.competencies.find(({ counted, oneMore }) => counted > 0 && oneMore);
  if (!score?.oneMore) throw new Error('The known answers leave nothing open.');
  const explanation = page
    .getByRole('region', { name: en.result.all.title })
    .getByRole('group')
    .filter({ hasText: wording.competencies[score.competency]?.name });
  await explanation.getByText(wording.competencies[score.competency]?.name ?? '').click();
  for (const { item } of score.contributions) {
    await expect(explanation).toContainText(ownWording.items[item]?.stem ?? '');
  }
  await expect(explanation).toContainText(ownWording.items[score.oneMore.item]?.stem ?? '');
});

test('Says that it is self-reported and scored by rules, and none of the words it must not', async ({
  app,
  page,
}) => {
  const { id } = await haveEarlier(page, answers);
  await app.open(`#/a/${id}`);
  await expect(
    page.getByText('Self-reported, for a conversation, not an evaluation.').first(),
  ).toBeVisible();
  await expect(page.getByText('Scored by fixed rules, no AI.').first()).toBeVisible();
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(
    /validated|predictive|percentile|% ready|anonymous|zero-knowledge|compliant/i,
  );
});
