import { describe, expect, it, vi } from 'vitest';
import {
  anAssessment,
  anExample,
  fillTheDisk,
  onDisk,
  openTab,
  reopen,
  startOnAnEmptyDevice,
} from './device';
import { aOneOnOne, aReply, haveTalk } from './oneOnOneRecords';

startOnAnEmptyDevice();

const STORES = ['oneOnOnes', 'replies', 'conversations', 'topics'] as const;

/** Everything of every 1:1 that is on the disk. */
async function talkOnDisk() {
  const records = await onDisk((disk) => Promise.all(STORES.map((store) => disk.all(store))));
  return records.flat();
}

describe('a 1:1 on this device', () => {
  it('comes back whole after closing and opening', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    expect(await tab.changeReply('talk-1', 'reply-1', { label: 'My manager' })).toBe('saved');
    expect(await tab.changeOneOnOne('talk-1', { opening: '#/o/1.abc' })).toBe('saved');
    const again = await reopen(tab);
    const { entries, unreadable } = await again.listOneOnOnes();
    expect(unreadable).toBe(0);
    expect(entries).toEqual([
      {
        oneOnOne: { ...aOneOnOne({ opening: '#/o/1.abc' }), updatedAt: expect.any(String) },
        replies: [aReply({ label: 'My manager' })],
      },
    ]);
    expect(await again.loadConversation('reply-1')).toEqual({
      id: 'reply-1',
      updatedAt: expect.any(String),
      agreedBySelf: true,
      agreedByRater: false,
      nextDate: '2026-12-04',
      evidence: 'Two notes',
      topics: {
        clarity: {
          conversationId: 'reply-1',
          competency: 'clarity',
          agreed: 3,
          notes: 'Write one a month',
          action: { what: 'A note', owner: 'self', due: '2027-01-31', doneAt: null },
        },
      },
    });
  });

  it('lists the newest first, and the replies to each in the order they came', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await tab.addOneOnOne(aOneOnOne());
    await tab.addOneOnOne(aOneOnOne({ id: 'talk-2', createdAt: '2026-11-05T10:00:00.000Z' }));
    await tab.addReply(aReply({ id: 'a', at: '2026-11-09T10:00:00.000Z' }));
    await tab.addReply(aReply({ id: 'b', at: '2026-11-08T10:00:00.000Z' }));
    const { entries } = await tab.listOneOnOnes();
    expect(
      entries.map(({ oneOnOne, replies }) => [oneOnOne.id, replies.map(({ id }) => id)]),
    ).toEqual([
      ['talk-2', []],
      ['talk-1', ['b', 'a']],
    ]);
  });

  it('knows the very same reply, and keeps the name that it was given', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.changeReply('talk-1', 'reply-1', { label: 'My manager' });
    expect(await tab.addReply(aReply({ sentLabel: 'Somebody else' }))).toBe('known');
    const [entry] = (await tab.listOneOnOnes()).entries;
    expect(entry?.replies).toEqual([aReply({ label: 'My manager' })]);
  });

  it('has an empty conversation until somebody writes in it', async () => {
    const tab = await openTab();
    expect(await tab.loadConversation('reply-1')).toMatchObject({
      agreedBySelf: false,
      agreedByRater: false,
      nextDate: null,
      evidence: '',
      topics: {},
    });
  });

  it('leaves nothing for a late word to come back to', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.removeOneOnOne('talk-1');
    expect(await tab.addReply(aReply({ id: 'late' }))).toBe('gone');
    expect(await tab.changeTopic('reply-1', 'clarity', { notes: 'late' })).toBe('gone');
    expect(await tab.changeConversation('reply-1', { evidence: 'late' })).toBe('gone');
    expect(await tab.changeOneOnOne('talk-1', { opening: 'late' })).toBe('gone');
    expect(await tab.changeReply('talk-1', 'reply-1', { label: 'late' })).toBe('gone');
    expect(await tab.addOneOnOne(aOneOnOne({ assessmentId: 'nobody' }))).toBe('gone');
    expect(await talkOnDisk()).toEqual([]);
  });
});

describe('what was agreed', () => {
  it('is what both have said yes to: another agreement takes both yeses back', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.changeConversation('reply-1', { agreedBySelf: true, agreedByRater: true });
    await tab.changeTopic('reply-1', 'clarity', { notes: 'Another word', agreed: 3 });
    expect(await tab.loadConversation('reply-1')).toMatchObject({
      agreedBySelf: true,
      agreedByRater: true,
    });
    await tab.changeTopic('reply-1', 'clarity', { agreed: 'differ' });
    expect(await tab.loadConversation('reply-1')).toMatchObject({
      agreedBySelf: false,
      agreedByRater: false,
      nextDate: '2026-12-04',
      topics: { clarity: { agreed: 'differ', notes: 'Another word' } },
    });
  });

  it('is not half written where the browser stops in between', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.changeConversation('reply-1', { agreedBySelf: true, agreedByRater: true });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if (this.name === 'conversations') throw new DOMException('No room.', 'QuotaExceededError');
      return put.call(this, value);
    });
    expect(await tab.changeTopic('reply-1', 'clarity', { agreed: 5 })).toBe('memory');
    vi.restoreAllMocks();
    expect(await (await openTab()).loadConversation('reply-1')).toMatchObject({
      agreedBySelf: true,
      agreedByRater: true,
      topics: { clarity: { agreed: 3 } },
    });
  });
});

describe('an assessment that a 1:1 stands on', () => {
  it('keeps its answers, and the role they were asked for, from then on', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    const before = (await tab.loadAssessment('mine-1'))?.assessment;
    expect(before?.frozenAt).not.toBeNull();
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'f')).toBe('frozen');
    expect(await tab.removeAnswer('mine-1', 'clarity-a1')).toBe('frozen');
    expect(await tab.changeHeader('mine-1', { finishedAt: null })).toBe('frozen');
    expect(await tab.changeHeader('mine-1', { askedRole: 'other' })).toBe('frozen');
    expect(await tab.saveExample('mine-1', 'clarity-a1', anExample)).toBe('saved');
    expect(await tab.changeHeader('mine-1', { label: 'Autumn' })).toBe('saved');
    expect((await tab.loadAssessment('mine-1'))?.assessment).toEqual({
      ...before,
      updatedAt: expect.any(String),
      label: 'Autumn',
      examples: { 'clarity-a1': anExample },
    });
  });

  it('is not frozen for answers that it does not have any more', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ answers: { 'clarity-a1': 'c' } }));
    expect(await tab.addOneOnOne(aOneOnOne(), { 'clarity-a1': 'b' })).toBe('changed');
    expect(await tab.addOneOnOne(aOneOnOne(), {})).toBe('changed');
    expect(await talkOnDisk()).toEqual([]);
    expect((await tab.loadAssessment('mine-1'))?.assessment.frozenAt).toBeNull();
  });

  it('is free again once no 1:1 stands on it, and not before', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    await tab.addOneOnOne(aOneOnOne());
    await tab.addOneOnOne(aOneOnOne({ id: 'talk-2' }));
    await tab.removeOneOnOne('talk-1');
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'f')).toBe('frozen');
    const deleted = await tab.removeOneOnOne('talk-2');
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'f')).toBe('saved');
    if (!deleted) throw new Error('Nothing was deleted.');
    await tab.restore(deleted);
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'a')).toBe('frozen');
  });

  it('is not frozen by the rating that somebody gives on their own device', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment({ id: 'rating-1', origin: 'rating', link: '#/i/1.abc' }));
    await tab.addOneOnOne(aOneOnOne({ part: 'rater', assessmentId: 'rating-1', secret: null }));
    expect(await tab.saveAnswer('rating-1', 'clarity-a1', 'not-observed')).toBe('saved');
  });
});

describe('deleting', () => {
  it('an assessment takes its notes and its 1:1s along, and undo brings all of it back', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.saveNote('mine-1', 'clarity-a1', 'Between me and me');
    await tab.addAssessment(anAssessment({ id: 'other' }));
    await tab.addOneOnOne(aOneOnOne({ id: 'talk-2', assessmentId: 'other' }));
    const before = await tab.exportBackup();
    const deleted = await tab.deleteAssessment('mine-1');
    expect(await talkOnDisk()).toHaveLength(1);
    expect(await onDisk((disk) => disk.all('notes'))).toEqual([]);
    expect((await tab.listOneOnOnes()).entries).toMatchObject([{ oneOnOne: { id: 'talk-2' } }]);
    if (!deleted) throw new Error('Nothing was deleted.');
    await tab.restore(deleted);
    expect(await tab.exportBackup()).toEqual(before);
  });

  it('a 1:1 takes its replies and conversations along, and what it returns brings them back', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    const before = await talkOnDisk();
    const deleted = await tab.removeOneOnOne('talk-1');
    expect(await talkOnDisk()).toEqual([]);
    if (!deleted) throw new Error('Nothing was deleted.');
    await tab.restore(deleted);
    expect(await talkOnDisk()).toEqual(before);
  });

  it('a 1:1 only without a reply leaves one that has a reply', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    const before = await talkOnDisk();
    expect(await tab.removeOneOnOne('talk-1', true)).toBeNull();
    expect(await talkOnDisk()).toEqual(before);
  });

  it('everything empties these as well', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    await tab.saveNote('mine-1', 'clarity-a1', 'Between me and me');
    const other = await openTab();
    await tab.deleteEverything();
    expect(await other.exportBackup()).toMatchObject({
      assessments: [],
      oneOnOnes: [],
      replies: [],
      conversations: [],
      topics: [],
    });
  });
});

describe('private notes', () => {
  it('are kept an item each, and not a word stays of one that was taken away', async () => {
    const tab = await openTab();
    await tab.addAssessment(anAssessment());
    expect(await tab.saveNote('mine-1', 'clarity-a1', 'Ask Sam about May')).toBe('saved');
    expect(await tab.saveNote('mine-1', 'coaching-a1', 'Unsure')).toBe('saved');
    expect(await tab.removeNote('mine-1', 'clarity-a1')).toBe('saved');
    expect((await (await reopen(tab)).loadAssessment('mine-1'))?.assessment.notes).toEqual({
      'coaching-a1': 'Unsure',
    });
    const records = await onDisk((disk) => disk.all('notes'));
    expect(JSON.stringify(records)).not.toContain('Sam');
    expect(records).toMatchObject([{ note: null, revision: 2 }, { revision: 1 }]);
  });
});

describe('two tabs in one conversation', () => {
  it('keep the union of topics with clocks ten years apart', async () => {
    const decade = 10 * 365 * 24 * 3600 * 1000;
    const ahead = await openTab({ now: () => new Date(Date.now() + decade) });
    const behind = await openTab({ now: () => new Date(Date.now() - decade) });
    await haveTalk(ahead);
    const writes = Array.from({ length: 60 }, (_, index) =>
      (index % 2 ? ahead : behind).changeTopic('reply-1', `competency-${index}`, { notes: 'said' }),
    );
    expect(new Set(await Promise.all(writes))).toEqual(new Set(['saved']));
    const { topics } = await (await openTab()).loadConversation('reply-1');
    expect(Object.keys(topics)).toHaveLength(61);
  });

  it('change different parts of one topic without undoing each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await haveTalk(one);
    const action = { what: 'Shadow a call', owner: 'rater', due: null, doneAt: null } as const;
    await Promise.all([
      one.changeTopic('reply-1', 'coaching', { notes: 'Both saw it' }),
      two.changeTopic('reply-1', 'coaching', { action }),
      one.changeTopic('reply-1', 'coaching', { agreed: 2 }),
    ]);
    expect((await two.loadConversation('reply-1')).topics.coaching).toMatchObject({
      notes: 'Both saw it',
      action,
      agreed: 2,
    });
    expect(await onDisk((disk) => disk.all('topics'))).toContainEqual(
      expect.objectContaining({ competency: 'coaching', revision: 3 }),
    );
  });

  it('hear of each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await haveTalk(one);
    const heard = vi.fn();
    two.onChange(heard);
    await one.changeTopic('reply-1', 'clarity', { notes: 'x' });
    await one.changeReply('talk-1', 'reply-1', { label: 'x' });
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledWith({ kind: 'conversation', id: 'reply-1' });
      expect(heard).toHaveBeenCalledWith({ kind: 'one-on-one', id: 'talk-1' });
    });
  });
});

describe('trouble', () => {
  it('unreadable records are counted and not lost, and set aside when their place is written', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    const junk = { conversationId: 'reply-1', competency: 'coaching', agreed: 9, revision: 1 };
    await onDisk((disk) => disk.put('topics', junk));
    await onDisk((disk) => disk.put('oneOnOnes', { id: 'talk-9', part: 'judge' }));
    await onDisk((disk) => disk.put('replies', { oneOnOneId: 'talk-1', id: 'reply-9' }));
    await onDisk((disk) =>
      disk.put('notes', { assessmentId: 'mine-1', itemId: 'clarity-a1', note: 5, revision: 1 }),
    );
    const { entries, unreadable } = await tab.listOneOnOnes();
    expect(unreadable).toBe(3);
    expect(entries).toMatchObject([{ replies: [{ id: 'reply-1' }] }]);
    expect((await tab.listAssessments()).unreadable).toBe(4);
    expect(Object.keys((await tab.loadConversation('reply-1')).topics)).toEqual(['clarity']);
    await tab.changeTopic('reply-1', 'coaching', { notes: 'anew' });
    expect(await onDisk((disk) => disk.all('setAside'))).toMatchObject([
      { store: 'topics', record: junk },
    ]);
  });

  it('a full disk: nothing is lost in the page, and trying again writes it', async () => {
    const tab = await openTab();
    await haveTalk(tab);
    fillTheDisk();
    expect(await tab.changeTopic('reply-1', 'clarity', { notes: 'in memory' })).toBe('memory');
    expect(await tab.addReply(aReply({ id: 'reply-2' }))).toBe('memory');
    vi.restoreAllMocks();
    await tab.tryAgain();
    const again = await reopen(tab);
    expect((await again.loadConversation('reply-1')).topics.clarity?.notes).toBe('in memory');
    expect((await again.listOneOnOnes()).entries[0]?.replies).toHaveLength(2);
  });

  it('no storage at all: a 1:1 works in memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await openTab();
    await haveTalk(tab);
    expect((await tab.listOneOnOnes()).entries).toHaveLength(1);
    expect((await tab.loadConversation('reply-1')).topics.clarity?.agreed).toBe(3);
    expect(await tab.saveAnswer('mine-1', 'clarity-a1', 'f')).toBe('frozen');
  });
});
