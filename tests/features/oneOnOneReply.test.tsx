// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ReplyPage from '../../src/features/one-on-one/ReplyPage';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import {
  aReply,
  current,
  edition,
  openFinished,
  replies,
  restoreChanged,
  showFor,
  theInvitation,
} from './oneOnOneParts';
import { startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const OPEN = 'Open the reply';
const arrive = (text: string) => showFor(() => <ReplyPage />, text.slice(1));

async function invited() {
  await openFinished();
  await oneOnOneStore.getState().invite(current(), edition, 'links');
  return theInvitation();
}

describe('The link of a reply', () => {
  it('says whose it is, shows no rating and keeps nothing before it is opened', async () => {
    const reply = await aReply(await invited(), { label: 'Grace' });
    await arrive(reply.text);
    expect(await screen.findByRole('heading', { name: 'A reply has arrived.' })).toBeTruthy();
    expect(screen.getByText(/for Director of Product\.$/)).toBeTruthy();
    expect(screen.queryByText(/Grace/)).toBeNull();
    await act(async () => void (await oneOnOneStore.getState().connect()));
    expect(replies()).toEqual([]);
  });

  it('leads to the conversation once it is opened', async () => {
    const user = userEvent.setup();
    const reply = await aReply(await invited());
    const { places } = await arrive(reply.text);
    await user.click(await screen.findByRole('button', { name: OPEN }));
    await waitFor(() => expect(places.at(-1)).toBe(`/talk/${reply.hash}`));
    expect(replies()).toMatchObject([{ id: reply.hash }]);
  });

  it('says where it was opened before, and leads to what is here', async () => {
    const user = userEvent.setup();
    const reply = await aReply(await invited());
    const first = await arrive(reply.text);
    await user.click(await screen.findByRole('button', { name: OPEN }));
    await waitFor(() => expect(first.places.at(-1)).toBe(`/talk/${reply.hash}`));
    document.body.replaceChildren();
    await arrive(reply.text);
    expect(
      await screen.findByRole('heading', { name: 'You opened this very reply before.' }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Talk about it' }).getAttribute('href')).toBe(
      `/talk/${reply.hash}`,
    );
    expect(replies()).toHaveLength(1);
  });

  it('stays closed while the assessment is not finished', async () => {
    const user = userEvent.setup();
    const reply = await aReply(await invited());
    await restoreChanged((copy) => ({
      ...copy,
      assessments: copy.assessments.map((one) => ({
        ...one,
        header: { ...one.header, finishedAt: null },
      })),
    }));
    const { places } = await arrive(reply.text);
    await user.click(await screen.findByRole('button', { name: OPEN }));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Your assessment is not finished, so the reply stays closed/,
    );
    expect(replies()).toEqual([]);
    expect(places.at(-1)).not.toMatch(/talk/);
  });

  it('asks for the private copy where the key of an invitation is lost', async () => {
    const reply = await aReply(await invited());
    await restoreChanged((copy) => ({
      ...copy,
      oneOnOnes: copy.oneOnOnes.map((one) => ({ ...one, secret: null })),
    }));
    await arrive(reply.text);
    expect((await screen.findByRole('alert')).textContent).toMatch(/has lost its key/);
  });

  it('says where the invitation is on another device', async () => {
    const reply = await aReply(await invited());
    const id = oneOnOneStore.getState().oneOnOnes[0]?.oneOnOne.id ?? '';
    await oneOnOneStore.getState().withdraw(id);
    await arrive(reply.text);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /belongs to an invitation that is not on this device\. Nothing of yours was touched\./,
    );
    expect(screen.getByRole('link', { name: 'To the library' })).toBeTruthy();
  });

  it('opens nothing of one that was changed or cut on its way, and takes it as a file instead', async () => {
    const user = userEvent.setup();
    const reply = await aReply(await invited());
    const { places } = await arrive(reply.text.slice(0, -40));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /The end of the reply is missing/,
    );
    expect(screen.queryByRole('heading', { name: 'A reply has arrived.' })).toBeNull();
    await user.upload(
      screen.getByLabelText('Choose a file'),
      new File([reply.text], 'reply.txt', { type: 'text/plain' }),
    );
    await waitFor(() => expect(places.at(-1)).toBe(`/talk/${reply.hash}`));
  });

  it('asks for the text where nothing was pasted', async () => {
    const user = userEvent.setup();
    await openFinished();
    await arrive('#/y/1.');
    await user.click(await screen.findByRole('button', { name: OPEN }));
    expect(await screen.findByText('Paste the reply first, or choose its file.')).toBeTruthy();
  });
});
