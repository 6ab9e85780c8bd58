// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import WithAssessment from '../../src/app/WithAssessment';
import { bank, digest } from '../../src/content/bank';
import { NOT_OBSERVED } from '../../src/domain/answerSheet';
import type { Assessment } from '../../src/domain/assessment';
import type { Item } from '../../src/domain/item';
import { itemsForRater } from '../../src/domain/raterForm';
import InvitationPage from '../../src/features/rating/InvitationPage';
import OpeningPage from '../../src/features/rating/OpeningPage';
import RatePage from '../../src/features/rating/RatePage';
import RatingReviewPage from '../../src/features/rating/RatingReviewPage';
import SendPage from '../../src/features/rating/SendPage';
import { preloadManagerWording } from '../../src/i18n/useManagerWording';
import { createInvitation, readInvitation } from '../../src/link/oneOnOne/invitation';
import { createOpening, meetingCode } from '../../src/link/oneOnOne/opening';
import { openReply } from '../../src/link/oneOnOne/reply';
import type { MadeInvitation } from '../../src/link/oneOnOne/types';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { aHeader, answersTo, itemsFor, put, show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();
beforeEach(async () => {
  await preloadManagerWording('en');
  await oneOnOneStore.getState().connect();
});

const edition = { bank, digest };
const { target } = aHeader();
const items = itemsForRater(bank, target.role, target.stage);
const [first, second] = [itemAt(0), itemAt(1)];
function itemAt(place: number): Item {
  const item = items[place];
  if (!item) throw new Error('The rater is asked too little.');
  return item;
}

/** What the respondent answered, which no page of the rater may hold. */
const theirs: Assessment = {
  edition: bank.edition,
  rater: 'self',
  form: 'short',
  askedRole: target.role,
  target,
  answers: Object.fromEntries(
    answersTo(itemsFor(aHeader()), 2).map(({ itemId, answer }) => [itemId, answer ?? '']),
  ),
};
const invited = (label?: string) => createInvitation(theirs, edition, label);

/** The rater's pages, as the address says. */
async function openPage(address: string): Promise<void> {
  location.hash = address;
  await show(
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/rate/:id/review">
          {({ id }) => (
            <WithAssessment id={id}>
              {(assessment) => <RatingReviewPage assessment={assessment} />}
            </WithAssessment>
          )}
        </Route>
        <Route path="/rate/:id/send">
          {({ id }) => (
            <WithAssessment id={id}>
              {(assessment) => <SendPage assessment={assessment} />}
            </WithAssessment>
          )}
        </Route>
        <Route path="/rate/:id/:item?">
          {({ id, item }) => (
            <WithAssessment id={id}>
              {(assessment) => <RatePage assessment={assessment} wanted={item} />}
            </WithAssessment>
          )}
        </Route>
        <Route path={/^\/o\//} component={OpeningPage} />
        <Route path={/^\/i\//} component={InvitationPage} />
        <Route>elsewhere</Route>
      </Switch>
    </Router>,
  );
}

async function startedRating(made: MadeInvitation): Promise<string> {
  const { secret: _, ...known } = made;
  const id = await oneOnOneStore.getState().startRating(known, edition, 'links');
  await assessmentStore.getState().openAssessment(id);
  return id;
}
async function onDevice() {
  await assessmentStore.getState().refresh();
  const { current } = assessmentStore.getState();
  if (!current) throw new Error('No rating is open.');
  return current;
}
const textOf = async (item: string, option: string) =>
  (await preloadManagerWording('en')).items[item]?.options[option]?.text ?? 'no such option';
const stemOf = async (item: string) =>
  (await preloadManagerWording('en')).items[item]?.stem ?? 'no such stem';

describe('An invitation', () => {
  it('says who asks, for which role and how much, and stores nothing before the click', async () => {
    const { text } = await invited('Ada L.');
    await openPage(text);
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toContain('Ada L.');
    expect(document.title).not.toContain('Ada');
    expect(screen.getByText('Director of Product')).toBeTruthy();
    expect(screen.getByText(new RegExp(`^${items.length} questions, about`))).toBeTruthy();
    await assessmentStore.getState().refresh();
    expect(assessmentStore.getState().library).toEqual([]);
    expect(oneOnOneStore.getState().oneOnOnes).toEqual([]);
  });

  it('names nobody who did not tick their name', async () => {
    await openPage((await invited()).text);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/^Somebody/);
  });

  it('leads by its button to the first question, and another time back to where it was left', async () => {
    const user = userEvent.setup();
    const { text } = await invited('Ada L.');
    await openPage(text);
    await user.click(await screen.findByRole('button', { name: 'Start rating' }));
    await waitFor(() => expect(location.hash).toMatch(new RegExp(`^#/rate/.+/${first.id}$`)));
    const { id } = await onDevice();
    await act(async () => {
      location.hash = text;
    });
    const goOn = await screen.findByRole('link', { name: 'Go on with your rating' });
    expect(goOn.getAttribute('href')).toBe(`#/rate/${id}`);
  });

  it('that lost its end says so, and what to do', async () => {
    const { text } = await invited();
    await openPage(text.slice(0, -30));
    expect((await screen.findByRole('alert')).textContent).toMatch(/end of the invitation|changed/);
    expect(screen.getByRole('alert').textContent).toContain('Nothing was stored');
  });
});

describe('The rating page', () => {
  it('asks in the words for somebody else, always offers "not observed", and shows no level', async () => {
    const id = await startedRating(await invited('Ada L.'));
    await openPage(`/rate/${id}/${first.id}`);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(
      await stemOf(first.id),
    );
    const rows = screen.getAllByRole('radio');
    expect(rows).toHaveLength(first.options.length + 1);
    for (const { id: option } of first.options) {
      expect(screen.getByText(await textOf(first.id, option))).toBeTruthy();
    }
    expect(screen.getByRole('radio', { name: /^Not observed/ })).toBe(rows.at(-1));
  });

  it('keeps a choice at once, and stays so that what was seen can be added', async () => {
    const user = userEvent.setup();
    const id = await startedRating(await invited());
    await openPage(`/rate/${id}/${first.id}`);
    const option = first.options[3]?.id ?? '';
    await user.click(await screen.findByText(await textOf(first.id, option)));
    expect((await onDevice()).answers).toEqual({ [first.id]: option });
    expect(location.hash).toBe(`#/rate/${id}/${first.id}`);
  });

  it('keeps what was typed on leaving, before the pause is over', async () => {
    const user = userEvent.setup();
    const id = await startedRating(await invited());
    await openPage(`/rate/${id}/${first.id}`);
    await user.click(await screen.findByText('What did you see, and when?'));
    await user.type(screen.getByLabelText('What you saw'), 'Two growth plans.');
    await user.type(screen.getByLabelText('When'), 'spring');
    await user.click(screen.getByText('Private note'));
    await user.type(screen.getByLabelText('Your note'), 'Ask about Sam.');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const { examples, notes } = await onDevice();
    expect(examples[first.id]).toMatchObject({ what: 'Two growth plans.', when: 'spring' });
    expect(notes[first.id]).toBe('Ask about Sam.');
  });

  it('forgets a remark whose words were taken out again', async () => {
    const user = userEvent.setup();
    const id = await startedRating(await invited());
    assessmentStore
      .getState()
      .saveExample(first.id, { what: 'Wrong person.', when: '', effect: '', witness: '' });
    await openPage(`/rate/${id}/${first.id}`);
    await user.clear(await screen.findByLabelText('What you saw'));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect((await onDevice()).examples).toEqual({});
  });

  it('is answered by keys: a number, N, Enter and Backspace', async () => {
    const user = userEvent.setup();
    const id = await startedRating(await invited());
    await openPage(`/rate/${id}/${first.id}`);
    await screen.findAllByRole('radio');
    await user.keyboard('n{Enter}');
    await waitFor(() => expect(location.hash).toBe(`#/rate/${id}/${second.id}`));
    await user.keyboard('1');
    expect(screen.getAllByRole<HTMLInputElement>('radio')[0]?.checked).toBe(true);
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(location.hash).toBe(`#/rate/${id}/${first.id}`));
    const { answers } = await onDevice();
    expect(answers[first.id]).toBe(NOT_OBSERVED);
    expect(second.options.map((option) => option.id)).toContain(answers[second.id]);
  });

  it('comes back to the question last shown', async () => {
    const id = await startedRating(await invited());
    assessmentStore.getState().setPosition(second.id);
    await openPage(`/rate/${id}`);
    await waitFor(() => expect(location.hash).toBe(`#/rate/${id}/${second.id}`));
  });
});

describe('The overview of a rating', () => {
  it('tells chosen, not observed and open apart, and marks what stays here', async () => {
    const id = await startedRating(await invited());
    const { commitAnswer, saveNote } = assessmentStore.getState();
    commitAnswer(first.id, first.options[1]?.id ?? '');
    commitAnswer(second.id, NOT_OBSERVED);
    saveNote(first.id, 'Ask about Sam.');
    await openPage(`/rate/${id}/review`);
    const chosen = await screen.findByText(await textOf(first.id, first.options[1]?.id ?? ''));
    const line = chosen.closest('li');
    if (!line) throw new Error('The answer stands in no line.');
    expect(within(line).getByText('Private note, stays on this device')).toBeTruthy();
    expect(screen.getAllByText('Not observed')).toHaveLength(1);
    expect(screen.getAllByText('Not answered')).toHaveLength(items.length - 2);
    expect(
      screen
        .getAllByRole('link', { name: /^(Change|Answer): / })
        .map((link) => link.getAttribute('href')),
    ).toEqual(items.map((item) => `#/rate/${id}/${item.id}`));
  });
});

describe('The reply', () => {
  async function answered(made: MadeInvitation): Promise<string> {
    const id = await startedRating(made);
    const { commitAnswer, saveExample, saveNote } = assessmentStore.getState();
    for (const item of items.slice(1)) commitAnswer(item.id, item.options[2]?.id ?? '');
    commitAnswer(second.id, NOT_OBSERVED);
    saveExample(second.id, { what: 'The launch.', when: 'May', effect: '', witness: '' });
    saveNote(second.id, 'Ask about Sam.');
    return id;
  }
  /** What the respondent finds in the link on the page. */
  async function received(made: MadeInvitation) {
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Reply link/ });
    const known = [{ ...made, privateKey: made.secret.privateKey }];
    const opened = await openReply(box.value, known, [edition]);
    if (!opened.ok) throw new Error(`The reply is ${opened.problem.kind}.`);
    return opened.value;
  }

  it('holds exactly what its preview says: answers, remarks and a name that were ticked, no note', async () => {
    const user = userEvent.setup();
    const made = await invited('Ada L.');
    const id = await answered(made);
    await openPage(`/rate/${id}/send`);
    expect(
      await screen.findByText(`${items.length - 2} questions rated with a statement`),
    ).toBeTruthy();
    expect(screen.getByText('1 not observed')).toBeTruthy();
    expect(screen.getByText('1 open, which is sent as unanswered')).toBeTruthy();
    expect(screen.queryByText('Ask about Sam.')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'With my name' }));
    await user.type(screen.getByLabelText('Your name or initials'), '  Grace  H. ');
    await user.click(screen.getByRole('button', { name: 'Make the reply link' }));
    const { rating } = await received(made);
    expect(rating).toEqual({
      answers: (await onDevice()).answers,
      remarks: { [second.id]: { what: 'The launch.', when: 'May' } },
      label: 'Grace H.',
    });
  });

  it('leaves out what is not ticked', async () => {
    const user = userEvent.setup();
    const made = await invited();
    await openPage(`/rate/${await answered(made)}/send`);
    await user.click(await screen.findByRole('checkbox', { name: /^With my remark/ }));
    expect(screen.queryByText('The launch.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Make the reply link' }));
    const { rating } = await received(made);
    expect(rating.remarks).toEqual({});
    expect(rating.label).toBeUndefined();
  });

  it('shows the code that the other side will see, and fixes the answers until they are changed', async () => {
    const user = userEvent.setup();
    const made = await invited();
    const id = await answered(made);
    await openPage(`/rate/${id}/send`);
    await user.click(await screen.findByRole('button', { name: 'Make the reply link' }));
    const { hash } = await received(made);
    expect(await screen.findByText(await meetingCode(made.fingerprint, hash))).toBeTruthy();
    expect((await onDevice()).frozenAt).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Change my answers' }));
    await waitFor(() => expect(location.hash).toBe(`#/rate/${id}/review`));
    expect((await onDevice()).frozenAt).toBeNull();
  });

  it('can be withdrawn, behind a question', async () => {
    const user = userEvent.setup();
    await openPage(`/rate/${await answered(await invited())}/send`);
    await user.click(await screen.findByRole('button', { name: 'Withdraw: delete this rating' }));
    await user.click(screen.getByRole('button', { name: 'Delete the rating' }));
    await screen.findByText('elsewhere');
    await assessmentStore.getState().refresh();
    expect(assessmentStore.getState().library).toEqual([]);
    expect(oneOnOneStore.getState().oneOnOnes).toEqual([]);
  });

  it('too long for messengers is offered as a file or without remarks before anything is fixed', async () => {
    const user = userEvent.setup();
    const made = await invited();
    const id = await answered(made);
    for (const [index, item] of items.entries()) {
      const what = `${index} ${'what was seen in that meeting '.repeat(8)}`;
      assessmentStore.getState().saveExample(item.id, { what, when: '', effect: '', witness: '' });
    }
    await openPage(`/rate/${id}/send`);
    await user.click(await screen.findByRole('button', { name: 'Make the reply link' }));
    expect(await screen.findByRole('button', { name: 'Save as a file' })).toBeTruthy();
    expect((await onDevice()).frozenAt).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Make it without the remarks' }));
    expect((await received(made)).rating.remarks).toEqual({});
  });
});

describe('The opening', () => {
  async function sentReply(made: MadeInvitation): Promise<string> {
    const user = userEvent.setup();
    const id = await startedRating(made);
    assessmentStore.getState().commitAnswer(first.id, NOT_OBSERVED);
    await openPage(`/rate/${id}/send`);
    await user.click(await screen.findByRole('button', { name: 'Make the reply link' }));
    await screen.findByRole('textbox', { name: /^Reply link/ });
    const [entry] = oneOnOneStore.getState().oneOnOnes;
    return entry?.replies[0]?.id ?? 'no reply';
  }

  it('of the reply that was sent here says what was checked, and shows both on a click', async () => {
    const user = userEvent.setup();
    const made = await invited('Ada L.');
    const hash = await sentReply(made);
    const text = await createOpening(made, made.secret, theirs, edition, hash);
    await act(async () => {
      location.hash = text;
    });
    const show = await screen.findByRole('button', { name: 'Show both' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Ada L.');
    expect(await screen.findByText(await meetingCode(made.fingerprint, hash))).toBeTruthy();
    expect(oneOnOneStore.getState().oneOnOnes[0]?.oneOnOne.opening).toBeNull();
    await user.click(show);
    await waitFor(() => expect(location.hash).toBe(`#/talk/${hash}`));
    expect(oneOnOneStore.getState().oneOnOnes[0]?.oneOnOne.opening).toBe(text);
  });

  it('of an invitation that was not answered here sends to the device where it was', async () => {
    const made = await invited();
    await openPage(await createOpening(made, made.secret, theirs, edition, made.fingerprint));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Open it on the device where you rated.',
    );
  });

  it('of a reply that was not made here says so', async () => {
    const made = await invited();
    await sentReply(made);
    const text = await createOpening(made, made.secret, theirs, edition, made.fingerprint);
    await act(async () => {
      location.hash = text;
    });
    expect((await screen.findByRole('alert')).textContent).toContain('was not made on this device');
  });
  it('with other answers than those that were fixed is refused, shown to nobody and not kept', async () => {
    const made = await invited();
    const hash = await sentReply(made);
    // Somebody who changed an answer after asking commits to it anew, under the old name.
    const changed = { ...theirs, answers: {} };
    const other = await createInvitation(changed, edition);
    const forged = { ...made, invitation: other.invitation };
    const text = await createOpening(forged, other.secret, changed, edition, hash);
    await act(async () => {
      location.hash = text;
    });
    expect(
      await screen.findByRole('heading', { name: 'These are not the answers that were fixed.' }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show both' })).toBeNull();
    expect(oneOnOneStore.getState().oneOnOnes[0]?.oneOnOne.opening).toBeNull();
  });
});

describe('In the room', () => {
  /** The respondent's finished answers on this very device, frozen, and the rating handed over. */
  async function handedOver(): Promise<string> {
    const own = aHeader({ finishedAt: '2026-11-05T12:00:00.000Z' });
    await put({ header: own, answers: answersTo(itemsFor(own), 2) });
    await assessmentStore.getState().openAssessment(own.id);
    const assessment = await onDevice();
    const { invite, startRating } = oneOnOneStore.getState();
    const fingerprint = await invite(assessment, edition, 'room', 'Ada L.');
    const entry = oneOnOneStore
      .getState()
      .oneOnOnes.find(({ oneOnOne }) => oneOnOne.id === fingerprint);
    const read = await readInvitation(entry?.oneOnOne.invitation ?? '', [edition]);
    if (!read.ok) throw new Error(read.problem.kind);
    const id = await startRating(read.value, edition, 'room');
    await assessmentStore.getState().openAssessment(id);
    assessmentStore.getState().commitAnswer(first.id, first.options[4]?.id ?? '');
    return id;
  }

  it('shows both on one button, without a link, and what was rated stays as it is', async () => {
    const user = userEvent.setup();
    const id = await handedOver();
    await openPage(`/rate/${id}/send`);
    expect(await screen.findByText(/^Hand the device back or sit together/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /reply link/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show both now' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/talk\//));
    const [entry] = oneOnOneStore.getState().oneOnOnes;
    expect(entry?.replies.map((reply) => `#/talk/${reply.id}`)).toEqual([location.hash]);
    expect(entry?.replies[0]?.answers).toEqual({ [first.id]: first.options[4]?.id });
    await act(async () => {
      location.hash = `/rate/${id}/${first.id}`;
    });
    expect(await screen.findByText('Both have been shown.')).toBeTruthy();
  });

  it('the invitation opened on the device that made it says whose it is', async () => {
    await handedOver();
    const [entry] = oneOnOneStore.getState().oneOnOnes;
    await openPage(entry?.oneOnOne.invitation ?? '');
    const way = await screen.findByRole('link', { name: 'To your 1:1' });
    expect(way.getAttribute('href')).toBe('#/a/mine-1/room');
    expect(screen.queryByRole('button', { name: 'Start rating' })).toBeNull();
  });
});
