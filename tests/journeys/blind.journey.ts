import { requirementsFor } from '../../src/domain/bank';
import { anySheet } from '../domain/people';
import { seeded } from '../domain/seeded';
import { noteTrust, trustCount } from '../trust/share';
import { haveEarlier } from './device';
import { expect, test } from './journey';
import { en } from './pages';
import { bank, DIRECTOR, ownWording, questionsFor, readinessOf } from './questions';
import { asked, everythingIn, follow, invite, Rating } from './twoPeople';

const COUNT = trustCount(12, 'chromium');
const items = questionsFor(DIRECTOR);

test(`Trust 12: ${COUNT} invitations, each to other answers: before rating, nothing on the rater's side says one of them`, async ({
  newVisitor,
}) => {
  test.setTimeout(60_000 + COUNT * 30_000);
  const random = seeded(12);
  let told = 0;
  let looked = 0;
  try {
    for (; looked < COUNT; looked++) {
      const around = requirementsFor(bank, DIRECTOR);
      const any = anySheet(bank, around, random);
      const answers = Object.fromEntries(
        items.flatMap(({ id }) => (any[id] === undefined ? [] : [[id, any[id]]])),
      );
      const person = await newVisitor();
      await haveEarlier(person.page, answers, { finishedAt: '2026-11-02T09:20:00.000Z' });
      await person.open('#/a/earlier/one-on-one');
      const link = await invite(person, 'Zoë');

      // What was chosen, in the person's own wording; every level and the verdict in figures.
      const chosen = Object.entries(answers).flatMap(
        ([item, answer]) => ownWording.items[item]?.options[answer]?.text ?? [],
      );
      const readiness = readinessOf(DIRECTOR, answers);
      const verdict = en.verdict.names[readiness.verdict];

      const rater = await newVisitor();
      await follow(rater, link);
      await expect(rater.button(en.invitation.start)).toBeVisible();
      const seen = [link, await everythingIn(rater.page)];
      await rater.button(en.invitation.start).click();
      const rating = new Rating(rater.page);
      const [first] = asked;
      if (first) await rating.expectQuestion(first);
      seen.push(await everythingIn(rater.page));
      await expect(rater.page.getByRole('radio', { checked: true })).toHaveCount(0);

      const text = seen.join('\n');
      const said = [...chosen, verdict, '±'].filter((secret) => text.includes(secret));
      told += said.length > 0 ? 1 : 0;
      expect(said).toEqual([]);
      await person.page.context().close();
      await rater.page.context().close();
    }
  } finally {
    noteTrust({ number: 12, engine: 'chromium', count: looked, failures: told });
  }
});
