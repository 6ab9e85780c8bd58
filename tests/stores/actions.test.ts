import { describe, expect, it, vi } from 'vitest';
import { openTab, startOnAnEmptyDevice } from '../storage/device';
import { haveTalk } from '../storage/oneOnOneRecords';
import { type PersonsPage, pageOf } from './oneOnOnePages';

startOnAnEmptyDevice();

const DONE_AT = '2027-01-20T10:00:00.000Z';

/** A page that shows the actions of one talk. */
async function pageWithActions(): Promise<PersonsPage> {
  await haveTalk(await openTab({ name: 'ada' }));
  const page = await pageOf('ada');
  await page.oneOnOnes.getState().followActions();
  return page;
}

const state = ({ oneOnOnes }: PersonsPage) => oneOnOnes.getState();
const shown = (page: PersonsPage) => state(page).actions?.entries[0]?.action;

describe('the actions of all conversations', () => {
  it('are not read for pages that do not show them', async () => {
    const page = await pageOf('ada');
    expect(state(page).actions).toBeNull();
    await state(page).connect();
    expect(state(page).actions).toBeNull();
  });

  it('are shown changed at once, and are on the disk when the page says so', async () => {
    const page = await pageWithActions();
    state(page).changeActionOf('reply-1', 'clarity', { doneAt: DONE_AT });
    expect(shown(page)).toMatchObject({ what: 'A note', doneAt: DONE_AT });
    expect(state(page).saving).toBe('saving');
    await vi.waitFor(() => expect(state(page).saving).toBe('saved'));
    const [stored] = (await page.storage.listActions()).entries;
    expect(stored?.action.doneAt).toBe(DONE_AT);
  });

  it('change in the open conversation as well', async () => {
    const page = await pageWithActions();
    await state(page).openConversation('reply-1');
    state(page).changeActionOf('reply-1', 'clarity', { due: null });
    expect(state(page).conversation?.topics.clarity).toMatchObject({
      agreed: 3,
      action: { what: 'A note', due: null },
    });
  });

  it('show what another tab changes, field by field', async () => {
    const page = await pageWithActions();
    const other = await pageOf('ada');
    await state(other).followActions();
    state(page).changeActionOf('reply-1', 'clarity', { doneAt: DONE_AT });
    state(other).changeActionOf('reply-1', 'clarity', { due: '2027-02-28' });
    for (const tab of [page, other]) {
      await vi.waitFor(() =>
        expect(shown(tab)).toMatchObject({ due: '2027-02-28', doneAt: DONE_AT }),
      );
    }
  });

  it('lose one that was taken away meanwhile, instead of bringing it back', async () => {
    const page = await pageWithActions();
    await page.storage.changeTopic('reply-1', 'clarity', { action: null });
    state(page).changeActionOf('reply-1', 'clarity', { doneAt: DONE_AT });
    await vi.waitFor(() => expect(state(page).actions?.entries).toEqual([]));
  });

  it('stay on the page while they cannot be written, and are written when that works again', async () => {
    const page = await pageWithActions();
    const change = vi.spyOn(page.storage, 'changeAction').mockRejectedValue(new Error('No.'));
    state(page).changeActionOf('reply-1', 'clarity', { doneAt: DONE_AT });
    await vi.waitFor(() => expect(state(page).saving).toBe('failed'));
    expect(shown(page)?.doneAt).toBe(DONE_AT);
    change.mockRestore();
    await state(page).connect();
    await vi.waitFor(() => expect(state(page).saving).toBe('saved'));
    const [stored] = (await page.storage.listActions()).entries;
    expect(stored?.action.doneAt).toBe(DONE_AT);
  });
});
