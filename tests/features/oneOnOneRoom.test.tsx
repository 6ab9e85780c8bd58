// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import RoomPage from '../../src/features/one-on-one/RoomPage';
import QuizPage from '../../src/features/quiz/QuizPage';
import ReviewPage from '../../src/features/review/ReviewPage';
import { preloadOwnWording } from '../../src/i18n/useWording';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import {
  aReply,
  current,
  edition,
  finished,
  keep,
  openFinished,
  showFor,
  theInvitation,
} from './oneOnOneParts';
import { itemsFor, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const FREEZE = 'Freeze my answers and hand over';
const START = 'I am the other person: start';
const room = () => showFor((assessment) => <RoomPage assessment={assessment} />);
const ratings = () =>
  assessmentStore
    .getState()
    .library.filter(({ assessment }) => assessment.origin === 'rating')
    .map(({ assessment }) => assessment);

describe('In the room', () => {
  it('the first side freezes, and the page in between shows nothing of its answers', async () => {
    const user = userEvent.setup();
    await openFinished();
    const { places } = await room();
    await user.click(await screen.findByRole('button', { name: FREEZE }));
    expect(
      await screen.findByRole('heading', { name: 'Now hand the device to the other person.' }),
    ).toBeTruthy();
    const own = await preloadOwnWording('en');
    for (const item of itemsFor(finished)) {
      const chosen = own.items[item.id]?.options[item.options[1]?.id ?? '']?.text ?? '?';
      expect(document.body.textContent).not.toContain(chosen);
    }
    expect(oneOnOneStore.getState().oneOnOnes).toMatchObject([{ oneOnOne: { way: 'room' } }]);
    await user.click(screen.getByRole('button', { name: START }));
    await waitFor(() => expect(places.at(-1)).toMatch(/^\/rate\//));
    await assessmentStore.getState().refresh();
    expect(ratings().map(({ id }) => `/rate/${id}`)).toEqual([places.at(-1)]);
  });

  it('uses the invitation that was made by link before', async () => {
    const user = userEvent.setup();
    await openFinished();
    const id = await oneOnOneStore.getState().invite(current(), edition, 'links');
    await room();
    expect(screen.queryByRole('button', { name: FREEZE })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Hand over the device' }));
    expect(await screen.findByRole('button', { name: START })).toBeTruthy();
    expect(oneOnOneStore.getState().oneOnOnes.map(({ oneOnOne }) => oneOnOne.id)).toEqual([id]);
  });

  it('goes on with a rating that is under way', async () => {
    const user = userEvent.setup();
    await openFinished();
    await oneOnOneStore.getState().invite(current(), edition, 'room');
    await oneOnOneStore.getState().startRating(await theInvitation(), edition, 'room');
    await assessmentStore.getState().openAssessment(finished.id);
    const { places } = await room();
    expect(await screen.findByRole('heading', { name: 'A rating is under way' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hand over the device' }));
    await user.click(screen.getByRole('button', { name: 'I am the other person: go on' }));
    await waitFor(() => expect(places.at(-1)).toBe(`/rate/${ratings()[0]?.id}`));
    expect(ratings()).toHaveLength(1);
  });
});

describe('After the reveal in the room', () => {
  it('the page leads to the conversation and hands over no more', async () => {
    await openFinished();
    await oneOnOneStore.getState().invite(current(), edition, 'room');
    const known = await theInvitation();
    await oneOnOneStore.getState().startRating(known, edition, 'room');
    const reply = await aReply(known);
    await oneOnOneStore.getState().keepSent(known, reply, { answers: {}, remarks: {} });
    await keep(reply);
    await assessmentStore.getState().openAssessment(finished.id);
    await room();
    expect((await screen.findByRole('link', { name: 'Talk about it' })).getAttribute('href')).toBe(
      `/talk/${reply.hash}`,
    );
    expect(screen.queryByRole('button', { name: 'Hand over the device' })).toBeNull();
  });
});

describe('Frozen answers', () => {
  it('are shown on the review page without a way to change them, examples excepted', async () => {
    await openFinished();
    await oneOnOneStore.getState().invite(current(), edition, 'links');
    await assessmentStore.getState().openAssessment(finished.id);
    await showFor((assessment) => <ReviewPage assessment={assessment} />);
    expect(
      await screen.findByText(/^Frozen since .*: your 1:1 stands on these answers\./),
    ).toBeTruthy();
    expect(screen.queryAllByRole('link', { name: /^(Change|Answer): / })).toEqual([]);
    expect(screen.getAllByRole('button', { name: /^Add an example: / }).length).toBeGreaterThan(0);
  });

  it('are asked no more: the questions lead to the result', async () => {
    await openFinished();
    await oneOnOneStore.getState().invite(current(), edition, 'links');
    await assessmentStore.getState().openAssessment(finished.id);
    const { places } = await showFor((assessment) => (
      <QuizPage assessment={assessment} wanted={itemsFor(finished)[0]?.id} />
    ));
    await waitFor(() => expect(places.at(-1)).toBe(`/a/${finished.id}`));
  });
});
