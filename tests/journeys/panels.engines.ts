import { expect, test } from './engines/engine';
import { chooseRole, goTo, seeQuestion } from './engines/parts';
import { button, heading, holding, radio } from './engines/shown';
import { en } from './pages';
import { DIRECTOR, ownWording, questionsFor } from './questions';

const ROUNDS = 8;
const [first] = questionsFor(DIRECTOR);

// Laying a panel beside its button is new to browsers: one of them computed forever over it.
test('The page under a panel may go, whether the panel is open or closed', async ({ visitor }) => {
  test.setTimeout(300_000);
  await visitor.open();
  await chooseRole(visitor);
  await visitor.click(radio(ownWording.items[first?.id ?? '']?.options.a?.text));
  await seeQuestion(visitor, 1);

  const more = { role: 'button', name: holding(en.library.more) } as const;
  const answers = { role: 'link', name: holding(en.library.answers) } as const;
  for (let round = 0; round < ROUNDS; round++) {
    await library();
    await goTo(visitor, '#/team');
    await visitor.see(heading(en.team.title));

    await library();
    await visitor.click(more);
    await visitor.see(answers);
    await goTo(visitor, '#/plan');
    await visitor.see(heading(en.actions.title));

    await visitor.click(button(en.settings.open));
    await visitor.see(en.settings.theme);
    await goTo(visitor, '#/team');
    await visitor.see(heading(en.team.title));
    await visitor.press('Escape');

    await library();
    await visitor.click(more);
    await visitor.click(answers);
    await visitor.see(heading(en.review.title));
  }
  expect(await visitor.complaints()).toEqual([]);

  async function library() {
    await goTo(visitor, '#/assessments');
    await visitor.see(heading(en.library.title));
    await visitor.see(more);
  }
});
