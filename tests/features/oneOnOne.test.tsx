// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import OneOnOnePage from '../../src/features/one-on-one/OneOnOnePage';
import { meetingCode, readOpening } from '../../src/link/oneOnOne/opening';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import {
  aReply,
  current,
  edition,
  finished,
  keep,
  openFinished,
  replies,
  restoreChanged,
  showFor,
  theInvitation,
} from './oneOnOneParts';
import { aHeader, answersTo, itemsFor, put, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const page = () => showFor((assessment) => <OneOnOnePage assessment={assessment} />);
const MAKE = 'Freeze my answers and make the invitation';
const link = async (name: RegExp) =>
  (await screen.findByRole<HTMLTextAreaElement>('textbox', { name })).value;

async function invite(label?: string) {
  return oneOnOneStore.getState().invite(current(), edition, 'links', label);
}

describe('Before an invitation, the 1:1 page', () => {
  it('says what an unfinished assessment lacks, and leads on to it', async () => {
    const mine = aHeader();
    const items = itemsFor(mine);
    await put({ header: mine, answers: answersTo(items.slice(3)) });
    await assessmentStore.getState().openAssessment(mine.id);
    await page();
    expect(await screen.findByText('3 questions are still open.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go on answering' }).getAttribute('href')).toBe(
      `/a/${mine.id}/quiz/${items[0]?.id}`,
    );
    expect(screen.queryByRole('button', { name: MAKE })).toBeNull();
  });

  it('says what a 1:1 gives and what it does not, before anything is frozen', async () => {
    await openFinished();
    await page();
    for (const sentence of [
      "Neither side can change its ratings after seeing the other's.",
      'You see both first. They see your answers when you send the opening.',
      'Whoever has the invitation can reply, also somebody it was passed on to.',
      "Nobody's identity is proved. A name is what somebody typed.",
    ]) {
      expect(await screen.findByText(sentence)).toBeTruthy();
    }
    expect(current().frozenAt).toBeNull();
    expect(oneOnOneStore.getState().oneOnOnes).toEqual([]);
  });

  it('freezes the answers and makes a link that names nobody unless it is ticked', async () => {
    const user = userEvent.setup();
    await openFinished();
    await page();
    await user.click(await screen.findByRole('checkbox', { name: 'Tell them who asks' }));
    await user.type(screen.getByRole('textbox', { name: 'Your name or initials' }), 'Ada');
    await user.click(screen.getByRole('checkbox', { name: 'Tell them who asks' }));
    await user.click(screen.getByRole('button', { name: MAKE }));
    expect(await link(/^The invitation/)).toContain('#/i/1.');
    expect((await theInvitation()).invitation).toMatchObject({ target: finished.target });
    expect((await theInvitation()).invitation.label).toBeUndefined();
    await waitFor(() => expect(current().frozenAt).not.toBeNull());
  });

  it('puts a tidied name into the link where it is ticked', async () => {
    const user = userEvent.setup();
    await openFinished();
    await page();
    await user.click(await screen.findByRole('checkbox', { name: 'Tell them who asks' }));
    await user.type(screen.getByRole('textbox', { name: 'Your name or initials' }), '  Ada   L. ');
    await user.click(screen.getByRole('button', { name: MAKE }));
    await link(/^The invitation/);
    expect((await theInvitation()).invitation.label).toBe('Ada L.');
    expect(await screen.findByText(/It says that .Ada L\.. asks\./)).toBeTruthy();
  });

  it('says where cryptography is not to be had, and freezes nothing', async () => {
    const user = userEvent.setup();
    await openFinished();
    await page();
    const button = await screen.findByRole('button', { name: MAKE });
    vi.stubGlobal('crypto', {});
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(/https/);
    vi.unstubAllGlobals();
    expect(current().frozenAt).toBeNull();
    expect(oneOnOneStore.getState().oneOnOnes).toEqual([]);
  });
});

describe('With an invitation, the 1:1 page', () => {
  it('saves a private copy that opens replies again on an empty device', async () => {
    const user = userEvent.setup();
    await openFinished();
    await invite();
    const reply = await aReply(await theInvitation());
    await page();
    const made: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => {
        made.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    await user.click(await screen.findByRole('button', { name: 'Save a private copy' }));
    expect(await screen.findByText(/one-on-one-private-copy-.*\.json/)).toBeTruthy();
    const copy = await made[0]?.text();
    await act(async () => void (await assessmentStore.getState().deleteEverything()));
    await assessmentStore.getState().importBackup(copy ?? '');
    await act(async () => void (await assessmentStore.getState().openAssessment(finished.id)));
    await waitFor(() => expect(oneOnOneStore.getState().oneOnOnes).toHaveLength(1));
    await keep(reply);
    expect(replies()).toMatchObject([{ id: reply.hash }]);
  });

  it('takes the invitation back after one clear question, and frees the answers', async () => {
    const user = userEvent.setup();
    await openFinished();
    await invite();
    await page();
    await user.click(await screen.findByRole('button', { name: 'Withdraw the invitation' }));
    await user.click(screen.getByRole('button', { name: 'Withdraw it' }));
    expect(await screen.findByText(/^The invitation is withdrawn\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: MAKE })).toBeTruthy();
    await waitFor(() => expect(current().frozenAt).toBeNull());
  });

  it('opens a pasted reply, however a messenger decorated it, and leads to the conversation', async () => {
    const user = userEvent.setup();
    await openFinished();
    await invite();
    const reply = await aReply(await theInvitation());
    const { places } = await page();
    const field = await screen.findByRole('textbox', { name: "The reply's link or text" });
    await user.click(field);
    await user.paste(`Here it is: <https://example.org/${reply.text}>.`);
    await user.click(screen.getByRole('button', { name: 'Open the reply' }));
    await waitFor(() => expect(places.at(-1)).toBe(`/talk/${reply.hash}`));
    expect(replies()).toMatchObject([{ id: reply.hash }]);
    expect(screen.queryByRole('button', { name: 'Withdraw the invitation' })).toBeNull();
  });

  it('opens a reply from a file, and refuses one that is larger than any reply', async () => {
    const user = userEvent.setup();
    await openFinished();
    await invite();
    const reply = await aReply(await theInvitation());
    const { places } = await page();
    const input = await screen.findByLabelText('Choose a file');
    await user.upload(input, new File(['x'.repeat(200_001)], 'r.txt', { type: 'text/plain' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/larger than any reply/);
    expect(replies()).toEqual([]);
    await user.upload(input, new File([reply.text], 'r.txt', { type: 'text/plain' }));
    await waitFor(() => expect(places.at(-1)).toBe(`/talk/${reply.hash}`));
  });

  it('says that a second copy of the same reply changes nothing', async () => {
    const user = userEvent.setup();
    await openFinished();
    await invite();
    const reply = await aReply(await theInvitation());
    await keep(reply);
    await page();
    await user.click(await screen.findByRole('textbox', { name: "The reply's link or text" }));
    await user.paste(reply.text);
    await user.click(screen.getByRole('button', { name: 'Open the reply' }));
    expect(await screen.findByText(/You opened this very reply before\./)).toBeTruthy();
    expect(replies()).toHaveLength(1);
  });

  it('keeps several replies apart, each under the name given to it here', async () => {
    const user = userEvent.setup();
    await openFinished();
    await invite();
    const known = await theInvitation();
    await keep(await aReply(known, { option: 1, label: 'Grace' }));
    await keep(await aReply(known, { option: 3 }));
    await page();
    expect(await screen.findByText(/Each reply is kept apart\. Nothing is averaged/)).toBeTruthy();
    const second = screen.getByRole('heading', { name: 'Reply 2' }).closest('li');
    expect(screen.getByRole('heading', { name: 'Grace' })).toBeTruthy();
    const name = within(second as HTMLElement).getByRole('textbox', { name: /^A name/ });
    await user.type(name, 'My manager');
    await user.tab();
    expect(await screen.findByRole('heading', { name: 'My manager' })).toBeTruthy();
    expect(replies().map(({ label }) => label)).toEqual([null, 'My manager']);
  });

  it('sends an opening that proves the answers, with examples only where that is ticked', async () => {
    const user = userEvent.setup();
    const [item] = itemsFor(finished);
    const example = { what: 'Grew two PMs', when: '2026', effect: 'secret', witness: 'Bob' };
    await openFinished({ examples: [{ itemId: item?.id ?? '', example, revision: 1 }] });
    await invite();
    const known = await theInvitation();
    const reply = await aReply(known);
    await keep(reply);
    await page();
    await user.click(await screen.findByRole('button', { name: 'Send them the opening' }));
    const read = async () => {
      const text = await link(/^The opening/);
      const opening = await readOpening(text, [{ ...known, sent: [reply.hash] }], [edition]);
      if (!opening.ok) throw new Error(opening.problem.kind);
      return opening.value;
    };
    expect(await read()).toMatchObject({ answers: current().answers, remarks: {} });
    expect(screen.getByText(await meetingCode(known.fingerprint, reply.hash))).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^With my examples/ }));
    expect(screen.getByText('Grew two PMs')).toBeTruthy();
    await waitFor(async () =>
      expect((await read()).remarks).toEqual({
        [item?.id ?? '']: { what: 'Grew two PMs', when: '2026' },
      }),
    );
  });

  it('says where its key is lost, and leads to the private copy', async () => {
    await openFinished();
    await invite();
    await keep(await aReply(await theInvitation()));
    await restoreChanged((copy) => ({
      ...copy,
      oneOnOnes: copy.oneOnOnes.map((one) => ({ ...one, secret: null })),
    }));
    await page();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The key is no longer/);
    expect(screen.getByRole('link', { name: 'Restore the private copy' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Talk about it' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send them the opening' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: /^The invitation/ })).toBeNull();
  });
});
