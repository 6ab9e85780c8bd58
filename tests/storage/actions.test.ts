import { describe, expect, it } from 'vitest';
import type { SavedAction } from '../../src/storage/savedOneOnOne';
import { anAssessment, fillTheDisk, onDisk, openTab, reopen, startOnAnEmptyDevice } from './device';
import { aOneOnOne, aReply, haveTalk } from './oneOnOneRecords';

startOnAnEmptyDevice();

const NOTE: SavedAction = { what: 'A note', owner: 'self', due: '2027-01-31', doneAt: null };
const DONE_AT = '2027-01-20T10:00:00.000Z';

describe('the actions on this device', () => {
  it('are listed from every conversation, with what they belong to', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.changeReply('talk-1', 'reply-1', { label: 'My manager' });
    await tab.addAssessment(anAssessment({ id: 'rating-1', origin: 'rating', link: '#/i/1.b' }));
    await tab.addOneOnOne(
      aOneOnOne({ id: 'talk-2', part: 'rater', assessmentId: 'rating-1', secret: null }),
    );
    await tab.addReply(aReply({ oneOnOneId: 'talk-2', id: 'reply-2' }));
    const theirs: SavedAction = { what: 'Ask', owner: 'rater', due: null, doneAt: DONE_AT };
    await tab.changeTopic('reply-2', 'coaching', { action: theirs });
    await tab.changeTopic('reply-2', 'clarity', { notes: 'No action here' });

    const { entries, talks, unreadable } = await (await reopen(tab)).listActions();
    expect(unreadable).toBe(0);
    expect(entries.map(({ competency, action }) => [competency, action])).toEqual([
      ['clarity', NOTE],
      ['coaching', theirs],
    ]);
    expect(entries[0]?.conversationId).toBe('reply-1');
    expect(entries[0]?.talk).toMatchObject({
      id: 'reply-1',
      oneOnOne: { id: 'talk-1', part: 'respondent', assessmentId: 'mine-1' },
      reply: { id: 'reply-1', label: 'My manager', sentLabel: 'Grace' },
      assessment: { id: 'mine-1', origin: 'mine' },
      nextDate: '2026-12-04',
    });
    expect(entries[1]?.talk).toMatchObject({ assessment: { id: 'rating-1' }, nextDate: null });
    expect(talks.map(({ id }) => id)).toEqual(['reply-1', 'reply-2']);
  });

  it('come without answers, remarks and secrets', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    const listed = JSON.stringify(await tab.listActions());
    for (const word of ['answers', 'remarks', 'privateKey', 'c2FsdA', 'The launch note']) {
      expect(listed).not.toContain(word);
    }
  });

  it('are none where nothing was agreed, and the conversation is still told', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await tab.addOneOnOne(aOneOnOne());
    await tab.addReply(aReply());
    expect(await tab.listActions()).toMatchObject({ entries: [], talks: [{ id: 'reply-1' }] });
  });

  it('leave out what cannot be read, and count it', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await onDisk(async (disk) => {
      await disk.put('topics', { conversationId: 'reply-1', competency: 'coaching', action: 7 });
      await disk.put('replies', { oneOnOneId: 'talk-1', id: 'broken' });
    });
    const { entries, unreadable } = await tab.listActions();
    expect(entries.map(({ action }) => action)).toEqual([NOTE]);
    expect(unreadable).toBe((await tab.listOneOnOnes()).unreadable);
    expect(unreadable).toBe(2);
  });

  it('go with their 1:1', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.removeOneOnOne('talk-1');
    expect(await tab.listActions()).toMatchObject({ entries: [], talks: [] });
    expect(await tab.changeAction('reply-1', 'clarity', { due: null })).toBe('gone');
  });
});

describe('changing an action', () => {
  it('keeps what two tabs change in different fields of it, and all else of its topic', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    await haveTalk(tab);
    expect(await tab.changeAction('reply-1', 'clarity', { doneAt: DONE_AT })).toBe('saved');
    expect(await other.changeAction('reply-1', 'clarity', { due: '2027-02-28' })).toBe('saved');
    expect(await tab.loadConversation('reply-1')).toMatchObject({
      agreedBySelf: true,
      topics: {
        clarity: {
          agreed: 3,
          notes: 'Write one a month',
          action: { ...NOTE, due: '2027-02-28', doneAt: DONE_AT },
        },
      },
    });
  });

  it('tells the other tabs which conversation to read again', async () => {
    const [tab, other] = [await openTab(), await openTab()];
    await haveTalk(tab);
    const heard = new Promise((resolve) => {
      other.onChange((change) => change.kind === 'conversation' && resolve(change));
    });
    await tab.changeAction('reply-1', 'clarity', { doneAt: DONE_AT });
    expect(await heard).toEqual({ kind: 'conversation', id: 'reply-1' });
  });

  it('never brings one back that was taken away', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.changeTopic('reply-1', 'clarity', { action: null });
    expect(await tab.changeAction('reply-1', 'clarity', { doneAt: DONE_AT })).toBe('gone');
    expect(await tab.changeAction('reply-1', 'nothing', { doneAt: DONE_AT })).toBe('gone');
    expect((await tab.listActions()).entries).toEqual([]);
  });

  it('goes on in memory where the disk is full', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    fillTheDisk();
    expect(await tab.changeAction('reply-1', 'clarity', { doneAt: DONE_AT })).toBe('memory');
    expect((await tab.listActions()).entries[0]?.action.doneAt).toBe(DONE_AT);
  });
});
