// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bank, catalogue } from '../../src/content/bank';
import { answerTo, isAnswerTo } from '../../src/domain/answerSheet';
import { itemsOfAssessment } from '../../src/domain/assessment';
import { stagesOf } from '../../src/domain/bank';
import type { Item } from '../../src/domain/item';
import { lastTimeOf } from '../../src/features/quiz/lastTime';
import QuizPage from '../../src/features/quiz/QuizPage';
import RetakePage from '../../src/features/role/RetakePage';
import { sameAgain } from '../../src/features/role/sameAgain';
import { preloadOwnWording, preloadWording } from '../../src/i18n/useWording';
import type { SavedAssessment, WholeAssessment } from '../../src/storage/savedAssessment';
import { assessmentStore, useAssessment } from '../../src/stores/assessmentStore';
import { aHeader, answersTo, itemsFor, put, show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const last = aHeader({ id: 'last', finishedAt: '2026-05-04T12:00:00.000Z' });
const items = itemsFor(last);
const [first, second] = items as [Item, Item];
const situation = items.find(({ type }) => type === 'situational') as Item;
const whole = (header: SavedAssessment): WholeAssessment => ({
  ...header,
  answers: {},
  examples: {},
  notes: {},
});

/** The pages on the way, as the app joins them. */
function Pages() {
  const current = useAssessment((state) => state.current);
  return (
    current && (
      <Switch>
        <Route path="/a/:id/again">
          <RetakePage assessment={current} />
        </Route>
        <Route path="/a/:id/quiz/:item?">
          {({ item }) => <QuizPage assessment={current} wanted={item} />}
        </Route>
        <Route path="/a/:id">The result</Route>
      </Switch>
    )
  );
}

/** Opens an address in the app. @returns where one is by now */
async function visit(id: string, place: string): Promise<() => string> {
  await assessmentStore.getState().openAssessment(id);
  const { hook, history } = memoryLocation({ path: `/a/${id}/${place}`, record: true });
  await show(
    <Router hook={hook}>
      <Pages />
    </Router>,
  );
  return () => history?.at(-1) ?? '';
}

/** What is on the disk, in everything but what was answered last time. */
async function stored() {
  await assessmentStore.getState().refresh();
  const { assessments } = await assessmentStore.getState().exportBackup();
  return assessments.find(({ header }) => header.id !== last.id);
}

const button = (name: string) => screen.getByRole('button', { name });
const choice = (name: RegExp) => screen.getByRole('radio', { name });

describe('The page before an assessment is taken again', () => {
  it('says when the last one was and for which role, and what stays as it was', async () => {
    const target = { role: 'head-of-product', stage: 'startup', contexts: ['remote'] };
    const header = { ...last, askedRole: target.role, target, currentRole: 'group-pm' };
    await put({ header });
    await visit(last.id, 'again');
    expect(screen.getByText(/^Last time was May 4, 2026, for Head of Product\./)).toBeTruthy();
    const wording = await preloadWording('en');
    const told = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(told).toEqual([
      wording.roles['head-of-product']?.title,
      wording.stages.startup?.name,
      wording.contexts.remote?.name,
      wording.forms.short?.name,
      wording.roles['group-pm']?.title,
    ]);
    expect(screen.getByRole('link', { name: 'Choose another' }).getAttribute('href')).toBe(
      '/start',
    );
  });

  it('starts another one beside the last unless told otherwise, and copies no answer', async () => {
    await put({ header: last, answers: answersTo(items) });
    const place = await visit(last.id, 'again');
    expect(choice(/^With last time's answers/)).toHaveProperty('checked', true);
    await userEvent.setup().click(button('Start the questions'));
    await waitFor(() => expect(place()).toMatch(/^\/a\/.+\/quiz\/.+/));
    expect(await stored()).toMatchObject({
      header: {
        previous: last.id,
        edition: bank.edition,
        askedRole: last.askedRole,
        form: last.form,
        finishedAt: null,
      },
      answers: [],
      examples: [],
    });
  });

  it('starts blank when asked to, and shows nothing of last time', async () => {
    const user = userEvent.setup();
    await put({ header: last, answers: answersTo(items) });
    await visit(last.id, 'again');
    await user.click(choice(/^Blank/));
    await user.click(button('Start the questions'));
    await screen.findByRole('radiogroup');
    expect(screen.queryByText(/Last time/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Still true' })).toBeNull();
    expect(await stored()).toMatchObject({ header: { previous: null }, answers: [] });
  });

  it('begins blank and says why where the last one is of another edition', async () => {
    await put({ header: { ...last, edition: '0.0' }, answers: answersTo(items) });
    await visit(last.id, 'again');
    expect(screen.getByText(/they belong to edition 0\.0/)).toBeTruthy();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    await userEvent.setup().click(button('Start blank'));
    await screen.findByRole('radiogroup');
    expect(await stored()).toMatchObject({ header: { previous: null, edition: bank.edition } });
  });

  it('leads to the choice of a role where the bank does not know the last one', async () => {
    await put({ header: { ...last, askedRole: 'unheard-of' } });
    await visit(last.id, 'again');
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Choose a role' }).getAttribute('href')).toBe('/start');
  });

  it('leads back to the questions of what is not finished', async () => {
    await put({ header: { ...last, finishedAt: null }, answers: answersTo(items.slice(0, 3)) });
    await visit(last.id, 'again');
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Go on answering' }).getAttribute('href')).toBe(
      `/a/${last.id}/quiz`,
    );
  });

  it('is not there for a kept copy of a link', async () => {
    await put({ header: { ...last, origin: 'link', link: '#/r/1.x' }, answers: answersTo(items) });
    const place = await visit(last.id, 'again');
    expect(place()).toBe(`/a/${last.id}`);
  });
});

describe('What is taken again', () => {
  const roles = bank.roles.map(({ id }) => id);
  const aTarget = fc.record({
    role: fc.constantFrom(...roles),
    stage: fc.constantFrom(null, ...stagesOf(bank)),
    contexts: fc.subarray(bank.contexts.map(({ id }) => id)),
  });

  it('asks the same questions, whatever was asked', () => {
    fc.assert(
      fc.property(aTarget, fc.constantFrom('short', 'full'), (target, form) => {
        const header = aHeader({ askedRole: target.role, target, form });
        const start = sameAgain(bank, catalogue.forms, whole(header));
        if (!start) throw new Error('It cannot be taken again.');
        const again = itemsOfAssessment(bank, { ...start, askedRole: start.target.role });
        expect(again.map(({ id }) => id)).toEqual(
          itemsOfAssessment(bank, header).map(({ id }) => id),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is for the role that was asked, not for one that the answers were held against later', () => {
    const header = aHeader({ target: { role: 'vp-product', stage: null, contexts: [] } });
    expect(sameAgain(bank, catalogue.forms, whole(header))?.target.role).toBe(header.askedRole);
  });

  it.each([
    ['role', { askedRole: 'unheard-of' }],
    ['form', { form: 'unheard-of' }],
  ])('is nothing where the bank does not know the %s', (_, changes) => {
    expect(sameAgain(bank, catalogue.forms, whole(aHeader(changes)))).toBeNull();
  });
});

describe('What was answered last time', () => {
  it('is shown for answers that the item offers, and for no others', () => {
    const words = ['skip', 'no-opportunity', 'not-observed', 'unheard-of', 'a', 'b', 'c'];
    const aSheet = fc.dictionary(
      fc.constantFrom(...items.slice(0, 9).map(({ id }) => id)),
      fc.constantFrom(...words),
    );
    fc.assert(
      fc.property(aSheet, fc.constantFrom(...items.slice(0, 9)), (answers, item) => {
        const answer = answerTo(answers, item.id);
        const offered = answer !== undefined && isAnswerTo(item, answer);
        expect(lastTimeOf({ ...whole(last), answers }, item)?.answer).toBe(
          offered ? answer : undefined,
        );
      }),
    );
  });
});

describe('A question in an assessment taken again', () => {
  const again = aHeader({ id: 'again', previous: last.id });
  const [given] = answersTo([first], 2);
  const thenChosen = given?.answer ?? '';
  async function quiz(item: Item): Promise<() => string> {
    const place = await visit(again.id, `quiz/${item.id}`);
    await screen.findByRole('radiogroup');
    return place;
  }
  const chosen = () => screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'));
  const answers = async () =>
    Object.fromEntries((await stored())?.answers.map((one) => [one.itemId, one.answer]) ?? []);

  it('marks the answer of last time without choosing it', async () => {
    await put({ header: last, answers: answersTo(items, 2) }, { header: again });
    await quiz(first);
    expect(
      screen.getByText('Last time (May 4, 2026) you chose the answer marked below.'),
    ).toBeTruthy();
    expect(chosen()).toEqual([]);
    const marked = screen.getAllByRole('radio', { description: 'Last time' });
    expect(marked.map((radio) => radio.getAttribute('value'))).toEqual([thenChosen]);
    expect(await answers()).toEqual({});
  });

  it('keeps the name of the marked option as it is', async () => {
    await put({ header: last, answers: answersTo(items, 2) }, { header: again });
    await quiz(first);
    const text = (await preloadOwnWording('en')).items[first.id]?.options[thenChosen]?.text ?? '';
    expect(within(screen.getByRole('radiogroup')).getByRole('radio', { name: text })).toBeTruthy();
  });

  it.each([
    ['the button', (user: ReturnType<typeof userEvent.setup>) => user.click(button('Still true'))],
    ['the key T', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('t')],
  ])('takes it over by %s, for this question alone, and moves on', async (_, act) => {
    await put({ header: last, answers: answersTo(items, 2) }, { header: again });
    const place = await quiz(first);
    await act(userEvent.setup());
    await waitFor(() => expect(place()).toBe(`/a/${again.id}/quiz/${second.id}`));
    expect(await answers()).toEqual({ [first.id]: thenChosen });
  });

  it('stays open where one goes on without answering', async () => {
    await put({ header: last, answers: answersTo(items, 2) }, { header: again });
    const place = await quiz(first);
    await userEvent.setup().click(button('Next'));
    await waitFor(() => expect(place()).toBe(`/a/${again.id}/quiz/${second.id}`));
    expect(await answers()).toEqual({});
  });

  it('takes another answer as well, and still marks the one of last time', async () => {
    await put({ header: last, answers: answersTo(items, 2) }, { header: again });
    await quiz(first);
    const other = first.options[0]?.id ?? '';
    const text = (await preloadOwnWording('en')).items[first.id]?.options[other]?.text ?? '';
    screen.getByRole('radio', { name: text }).click();
    await waitFor(async () => expect(await answers()).toEqual({ [first.id]: other }));
    expect(screen.getAllByRole('radio', { description: 'Last time' })).toHaveLength(1);
  });

  it.each([
    ['skip', 'you skipped this question.'],
    ['no-opportunity', 'you noted that you had not had the opportunity yet.'],
  ])('says what it was where no option was chosen (%s)', async (answer, words) => {
    const passed = { itemId: situation.id, answer, revision: 1 };
    await put({ header: last, answers: [passed] }, { header: again });
    const place = await quiz(situation);
    expect(screen.getByText(`Last time (May 4, 2026) ${words}`)).toBeTruthy();
    expect(screen.queryAllByRole('radio', { description: 'Last time' })).toEqual([]);
    await userEvent.setup().click(button('Still so'));
    await waitFor(() => expect(place()).not.toContain(situation.id));
    expect(await answers()).toEqual({ [situation.id]: answer });
  });

  it('explains its key among the others, where there is something to say again', async () => {
    const user = userEvent.setup();
    await put({ header: last, answers: answersTo([first], 2) }, { header: again });
    await quiz(first);
    await user.click(button('Keyboard shortcuts'));
    expect(within(await screen.findByRole('dialog')).getByText('Still true')).toBeTruthy();
  });

  it.each([
    ['nothing was answered to it', last, []],
    ['the answer is none of its own', last, [{ ...given, itemId: first.id, answer: 'unheard-of' }]],
    ['the last one was deleted', { ...last, id: 'other' }, answersTo(items)],
    ['the last one is of another edition', { ...last, edition: '0.0' }, answersTo(items)],
    [
      'the last one is somebody else’s',
      { ...last, origin: 'link', link: '#/r/1.x' },
      answersTo(items),
    ],
  ] as const)('is an ordinary question where %s', async (_, header, sheet) => {
    const earlier = sheet.map((one) => ({ ...one, revision: 1 }));
    await put({ header, answers: earlier }, { header: again });
    await quiz(first);
    expect(screen.queryByText(/^Last time/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Still/ })).toBeNull();
    await userEvent.setup().keyboard('t');
    expect(assessmentStore.getState().current?.answers).toEqual({});
  });
});

describe('A record from before anything could be taken again', () => {
  it('is read as one that repeats none', async () => {
    const { previous: _, ...header } = aHeader();
    await put({ header: header as SavedAssessment });
    await assessmentStore.getState().openAssessment(header.id);
    expect(assessmentStore.getState().current?.previous).toBeNull();
  });
});
