import { describe, expect, it, vi } from 'vitest';
import { bank } from '../../src/content/bank';
import { RATER_FORM } from '../../src/domain/raterForm';
import { readOpening } from '../../src/link/oneOnOne/opening';
import { sealReply } from '../../src/link/oneOnOne/reply';
import { bothSidesOf } from '../../src/stores/bothSides';
import { anExample, fillTheDisk, startOnAnEmptyDevice } from '../storage/device';
import {
  edition,
  entryIn,
  haveFinished,
  invitationFrom,
  opened,
  openingFrom,
  type PersonsPage,
  pageOf,
  rateAll,
  ratingOn,
  send,
} from './oneOnOnePages';

startOnAnEmptyDevice();

async function invited(way: 'links' | 'room' = 'links') {
  const ada = await pageOf('ada');
  const assessment = await haveFinished(ada);
  const id = await ada.oneOnOnes.getState().invite(assessment, edition, way, 'Ada');
  return { ada, assessment, id, known: await invitationFrom(ada, id) };
}

/** Two people, up to the point where the respondent has read the reply. */
async function replied() {
  const { ada, assessment, id, known } = await invited();
  const grace = await pageOf('grace');
  const { id: ratingId, sealed } = await send(grace, known);
  const reply = await opened(ada, id, sealed.text);
  expect(await ada.oneOnOnes.getState().keepReply(reply)).toBe('kept');
  return { ada, grace, assessment, id, known, ratingId, sealed, reply };
}

const current = ({ assessments }: PersonsPage) => assessments.getState().current;

async function settled({ assessments }: PersonsPage): Promise<string> {
  await assessments.getState().refresh();
  return assessments.getState().saving;
}

describe('inviting', () => {
  it('freezes the assessment, and both stores show it at once', async () => {
    const { ada, assessment, id, known } = await invited();
    expect(entryIn(ada, id)).toMatchObject({
      oneOnOne: { part: 'respondent', way: 'links', assessmentId: 'mine-1', opening: null },
      replies: [],
    });
    expect(known.invitation).toMatchObject({ label: 'Ada', target: assessment.target });
    const before = current(ada);
    expect(before?.frozenAt).not.toBeNull();
    const [item = ''] = Object.keys(assessment.answers);
    const { commitAnswer, clearAnswer, continueFor, finish, saveExample, setTarget } =
      ada.assessments.getState();
    commitAnswer(item, 'skip');
    clearAnswer(item);
    continueFor({ role: 'head-of-product', stage: null, contexts: [] });
    finish();
    expect(current(ada)).toBe(before);
    saveExample(item, anExample);
    setTarget({ role: 'vp-product', stage: null, contexts: [] });
    expect(await settled(ada)).toBe('saved');
    expect(current(ada)).toMatchObject({
      answers: assessment.answers,
      askedRole: 'product-director',
      examples: { [item]: anExample },
      target: { role: 'vp-product' },
    });
    expect((await invitationFrom(ada, id)).invitation.target).toEqual(assessment.target);
  });

  it('is refused while questions are open', async () => {
    const ada = await pageOf('ada');
    const assessment = await haveFinished(ada);
    await ada.storage.changeHeader('mine-1', { finishedAt: null });
    await expect(
      ada.oneOnOnes.getState().invite({ ...assessment, finishedAt: null }, edition, 'links'),
    ).rejects.toThrow('not-finished');
    expect(ada.oneOnOnes.getState().oneOnOnes).toEqual([]);
    expect(current(ada)?.frozenAt).toBeNull();
  });

  it('without WebCrypto says so, freezes nothing, and saving goes on', async () => {
    const ada = await pageOf('ada');
    const assessment = await haveFinished(ada);
    vi.stubGlobal('crypto', {});
    await expect(ada.oneOnOnes.getState().invite(assessment, edition, 'links')).rejects.toThrow(
      'not-secure',
    );
    expect(ada.oneOnOnes.getState().saving).toBe('saved');
    ada.assessments.getState().finish();
    expect(await settled(ada)).toBe('saved');
    expect(current(ada)?.frozenAt).toBeNull();
  });

  it('commits to what another tab wrote a moment before, and that tab writes no more', async () => {
    const [here, there] = [await pageOf('ada'), await pageOf('ada')];
    const assessment = await haveFinished(here);
    await there.assessments.getState().openAssessment('mine-1');
    const [item = ''] = Object.keys(assessment.answers);
    there.assessments.getState().commitAnswer(item, 'skip');
    await settled(there);
    const id = await here.oneOnOnes.getState().invite(assessment, edition, 'links');
    there.assessments.getState().commitAnswer(item, 'no-opportunity');
    await settled(there);
    await vi.waitFor(() => expect(current(there)?.frozenAt).not.toBeNull());
    for (const page of [here, there]) expect(current(page)?.answers[item]).toBe('skip');
    await expect(openingFrom(here, id, 'A'.repeat(43))).resolves.toMatch(/^#\/o\//);
  });

  it.each(['short', 'full', 'adaptive'])('works for the %s form', async (form) => {
    const ada = await pageOf('ada');
    const assessment = await haveFinished(ada);
    await ada.storage.deleteAssessment('mine-1');
    await ada.storage.addAssessment({ ...assessment, form });
    await ada.assessments.getState().refresh();
    const id = await ada.oneOnOnes.getState().invite({ ...assessment, form }, edition, 'links');
    expect(entryIn(ada, id)).toBeDefined();
  });
});

describe('taking an invitation back', () => {
  it('frees the assessment while no reply was opened', async () => {
    const { ada, assessment, id } = await invited();
    expect(await ada.oneOnOnes.getState().withdraw(id)).toBe(true);
    expect(ada.oneOnOnes.getState().oneOnOnes).toEqual([]);
    const [item = ''] = Object.keys(assessment.answers);
    ada.assessments.getState().commitAnswer(item, 'skip');
    expect(await settled(ada)).toBe('saved');
    expect(current(ada)).toMatchObject({ frozenAt: null, answers: { [item]: 'skip' } });
  });

  it('is refused once a reply was kept', async () => {
    const { ada, id } = await replied();
    expect(await ada.oneOnOnes.getState().withdraw(id)).toBe(false);
    expect(entryIn(ada, id)?.replies).toHaveLength(1);
    expect(current(ada)?.frozenAt).not.toBeNull();
  });

  it('takes a rating along that was begun in the same room', async () => {
    const { ada, id, known } = await invited('room');
    const rating = await ada.oneOnOnes.getState().startRating(known, edition, 'room');
    expect(await ada.oneOnOnes.getState().withdraw(id)).toBe(true);
    expect(await ada.storage.loadAssessment(rating)).toBeNull();
    expect(await ada.storage.loadAssessment('mine-1')).not.toBeNull();
  });
});

describe('a private copy', () => {
  it('brings assessment, invitation and key back after the browser has lost everything', async () => {
    const { ada, id } = await invited();
    const before = entryIn(ada, id);
    const copy = await ada.oneOnOnes.getState().exportPrivateCopy(id);
    await ada.assessments.getState().deleteEverything();
    await ada.oneOnOnes.getState().connect();
    expect(entryIn(ada, id)).toBeUndefined();
    await ada.assessments.getState().importBackup(JSON.stringify(copy));
    await ada.oneOnOnes.getState().connect();
    expect(entryIn(ada, id)).toEqual(before);
    await expect(openingFrom(ada, id, 'A'.repeat(43))).resolves.toMatch(/^#\/o\//);
  });
});

describe('a reply', () => {
  it('is kept once, however often its link is opened', async () => {
    const { ada, id, reply, sealed } = await replied();
    expect(await ada.oneOnOnes.getState().keepReply(reply)).toBe('known');
    expect(entryIn(ada, id)?.replies).toMatchObject([
      { id: sealed.hash, sentLabel: 'Grace', label: null, answers: reply.rating.answers },
    ]);
  });

  it('is kept apart from others, under the name that it is given', async () => {
    const { ada, id, known, sealed } = await replied();
    const second = await send(await pageOf('linus'), known);
    await ada.oneOnOnes.getState().keepReply(await opened(ada, id, second.sealed.text));
    ada.oneOnOnes.getState().labelReply(id, second.sealed.hash, 'Design lead');
    const labels = () => entryIn(ada, id)?.replies.map((reply) => [reply.id, reply.label]);
    const expected = [
      [sealed.hash, null],
      [second.sealed.hash, 'Design lead'],
    ];
    expect(labels()).toEqual(expect.arrayContaining(expected));
    await ada.oneOnOnes.getState().connect();
    expect(labels()).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['not finished any more', { finishedAt: null }],
    ['gone', null],
  ])('to an assessment that is %s has its own word', async (_, header) => {
    const { ada, id, known } = await invited();
    const { sealed } = await send(await pageOf('grace'), known);
    const reply = await opened(ada, id, sealed.text);
    const { assessment } = (await ada.storage.loadAssessment('mine-1')) ?? {};
    await ada.storage.deleteAssessment('mine-1');
    if (header && assessment) await ada.storage.addAssessment({ ...assessment, ...header });
    expect(await ada.oneOnOnes.getState().keepReply(reply)).toBe('unfinished');
  });
});

describe('rating somebody', () => {
  it('is one rating an invitation, however often it is started', async () => {
    const { known } = await invited();
    const grace = await pageOf('grace');
    const { startRating } = grace.oneOnOnes.getState();
    const [id, again] = await Promise.all([
      startRating(known, edition, 'links'),
      startRating(known, edition, 'links'),
    ]);
    expect(again).toBe(id);
    expect(await startRating(known, edition, 'links')).toBe(id);
    expect(grace.assessments.getState().library).toHaveLength(1);
    expect((await grace.storage.loadAssessment(id))?.assessment).toMatchObject({
      origin: 'rating',
      rater: 'manager',
      form: RATER_FORM,
      askedRole: 'product-director',
      target: known.invitation.target,
      link: known.text,
      label: 'Ada',
    });
    expect(entryIn(grace, known.fingerprint)).toMatchObject({
      oneOnOne: { part: 'rater', assessmentId: id, secret: null },
    });
  });

  it('keeps every answer, remark and note for a page that opens later', async () => {
    const { known } = await invited();
    const grace = await pageOf('grace');
    const id = await grace.oneOnOnes.getState().startRating(known, edition, 'links');
    await rateAll(grace, id);
    const before = current(grace);
    const later = await pageOf('grace');
    expect(await later.oneOnOnes.getState().startRating(known, edition, 'links')).toBe(id);
    await later.assessments.getState().openAssessment(id);
    expect(current(later)).toEqual({ ...before, updatedAt: expect.any(String) });
    expect(Object.values(current(later)?.answers ?? {})).toContain('not-observed');
    expect(Object.values(current(later)?.notes ?? {})).toEqual(['Ask before the panel']);
  });

  it('keeps its own target, and a note can be taken back', async () => {
    const { known } = await invited();
    const grace = await pageOf('grace');
    const id = await grace.oneOnOnes.getState().startRating(known, edition, 'links');
    await rateAll(grace, id);
    const { setTarget, continueFor, removeNote, setOwnView } = grace.assessments.getState();
    const other = { role: 'head-of-product', stage: null, contexts: [] };
    setTarget(other);
    continueFor(other);
    setOwnView({ strongest: [], weakest: [] });
    removeNote(Object.keys(current(grace)?.notes ?? {})[0] ?? '');
    expect(await settled(grace)).toBe('saved');
    expect(current(grace)).toMatchObject({
      target: known.invitation.target,
      ownView: null,
      notes: {},
    });
  });

  it('is frozen once it was sent, and free again to be changed before it is read', async () => {
    const { known } = await invited();
    const grace = await pageOf('grace');
    const { id, sealed } = await send(grace, known);
    const frozen = current(grace);
    expect(frozen?.frozenAt).not.toBeNull();
    const [item = ''] = Object.keys(frozen?.answers ?? {});
    grace.assessments.getState().clearAnswer(item);
    expect(current(grace)).toBe(frozen);
    expect(entryIn(grace, known.fingerprint)?.replies).toMatchObject([{ id: sealed.hash }]);
    await grace.oneOnOnes.getState().changeRating(id);
    grace.assessments.getState().clearAnswer(item);
    expect(await settled(grace)).toBe('saved');
    expect(current(grace)).toMatchObject({ frozenAt: null });
    expect(current(grace)?.answers).not.toHaveProperty(item);
    // What was sent is what was sent.
    expect(entryIn(grace, known.fingerprint)?.replies[0]?.answers).toEqual(frozen?.answers);
  });

  it('is gone with its notes when it is discarded, and nothing else is', async () => {
    const { known } = await invited();
    const grace = await pageOf('grace');
    await haveFinished(grace);
    const own = await grace.storage.exportBackup();
    const id = await grace.oneOnOnes.getState().startRating(known, edition, 'links');
    await rateAll(grace, id);
    await grace.oneOnOnes.getState().discardRating(id);
    expect(await grace.storage.exportBackup()).toEqual(own);
    expect(current(grace)).toBeNull();
    await grace.oneOnOnes.getState().discardRating('mine-1');
    expect(await grace.storage.exportBackup()).toEqual(own);
  });

  it('happens blind: before the opening, nothing on the device knows an own answer', async () => {
    const { ada, grace, assessment, id, ratingId, sealed } = await replied();
    const held = JSON.stringify(await grace.storage.exportBackup());
    const secret = entryIn(ada, id)?.oneOnOne.secret;
    for (const part of [secret?.salt, secret?.privateKey]) {
      expect(part).toBeTruthy();
      expect(held).not.toContain(part);
    }
    const rated = (await grace.storage.loadAssessment(ratingId))?.assessment.answers ?? {};
    const facts = Object.keys(assessment.answers).filter((item) => !Object.hasOwn(rated, item));
    expect(facts.length).toBeGreaterThan(0);
    for (const item of facts) expect(held).not.toContain(`"${item}"`);
    expect(await bothSidesOf(sealed.hash, async () => grace.storage)).toEqual({
      ok: false,
      problem: { kind: 'not-opened' },
    });
  });
});

describe('both sides', () => {
  it('are the same on both devices, with the same code', async () => {
    const { ada, grace, assessment, id, known, sealed, ratingId } = await replied();
    const text = await openingFrom(ada, id, sealed.hash);
    const read = await readOpening(text, [{ ...known, sent: [sealed.hash] }], [edition]);
    if (!read.ok) throw new Error(read.problem.kind);
    await grace.oneOnOnes.getState().keepOpening(read.value, text);
    const [here, there] = await Promise.all(
      [ada, grace].map(({ storage }) => bothSidesOf(sealed.hash, async () => storage)),
    );
    if (!here?.ok || !there?.ok) throw new Error('Not opened.');
    expect(here.sides.code).toMatch(/^\d{3} \d{3}$/);
    expect(there.sides.code).toBe(here.sides.code);
    for (const { sides } of [here, there]) {
      expect(sides.id).toBe(sealed.hash);
      expect(sides.edition.bank).toBe(bank);
      expect(sides.invitation).toEqual(known);
      expect(sides.self.answers).toEqual(assessment.answers);
      expect(sides.reply.answers).toEqual(ratingOn(grace).answers);
      expect(sides.reply.remarks).toEqual(ratingOn(grace).remarks);
    }
    await grace.oneOnOnes.getState().changeRating(ratingId);
    expect(current(grace)?.frozenAt).not.toBeNull();
  });

  it('hold own examples as remarks, without who could confirm them', async () => {
    const { ada, assessment, sealed } = await replied();
    const [item = ''] = Object.keys(assessment.answers);
    await ada.storage.saveExample('mine-1', item, anExample);
    const both = await bothSidesOf(sealed.hash, async () => ada.storage);
    expect(both.ok && both.sides.self.remarks).toEqual({
      [item]: { what: anExample.what, when: anExample.when },
    });
  });

  it('are missing where there is no such reply', async () => {
    const ada = await pageOf('ada');
    expect(await bothSidesOf('nothing', async () => ada.storage)).toEqual({
      ok: false,
      problem: { kind: 'missing' },
    });
  });
});

describe('in the room', () => {
  it('one device plays both parts, with one 1:1', async () => {
    const { ada, id, known } = await invited('room');
    const { startRating, keepReply, keepSent, changeRating } = ada.oneOnOnes.getState();
    const rating = await startRating(known, edition, 'room');
    expect(ada.oneOnOnes.getState().oneOnOnes).toMatchObject([
      { oneOnOne: { part: 'respondent' } },
    ]);
    await rateAll(ada, rating);
    const sealed = await sealReply(known, ratingOn(ada), edition);
    await keepSent(known, sealed, ratingOn(ada));
    expect(await keepReply(await opened(ada, id, sealed.text))).toBe('kept');
    expect(entryIn(ada, id)?.replies).toHaveLength(1);
    await changeRating(rating);
    expect(current(ada)).toMatchObject({ id: rating, frozenAt: expect.any(String) });
    const both = await bothSidesOf(sealed.hash, async () => ada.storage);
    expect(both).toMatchObject({ ok: true, sides: { oneOnOne: { way: 'room' } } });
  });

  it('freezes what was rated when it is revealed, but not for somebody else’s reply', async () => {
    const { ada, id, known } = await invited('room');
    const { startRating, keepReply } = ada.oneOnOnes.getState();
    const rating = await startRating(known, edition, 'room');
    await ada.assessments.getState().openAssessment(rating);
    const other = await send(await pageOf('linus'), known);
    await keepReply(await opened(ada, id, other.sealed.text));
    expect(current(ada)?.frozenAt).toBeNull();
    await rateAll(ada, rating);
    ada.assessments
      .getState()
      .commitAnswer(Object.keys(ratingOn(ada).answers)[1] ?? '', 'not-observed');
    await settled(ada);
    const own = await sealReply(known, ratingOn(ada), edition);
    await keepReply(await opened(ada, id, own.text));
    expect(current(ada)?.frozenAt).not.toBeNull();
  });
});

describe('a conversation', () => {
  async function talking() {
    const both = await replied();
    const { ada, sealed } = both;
    await ada.oneOnOnes.getState().openConversation(sealed.hash);
    return { ...both, talk: () => ada.oneOnOnes.getState().conversation };
  }
  const written = async ({ oneOnOnes }: PersonsPage) => {
    await oneOnOnes.getState().connect();
    return oneOnOnes.getState().saving;
  };

  it('shows at once what is written, and says saved when it is', async () => {
    const { ada, sealed, talk } = await talking();
    const { changeTopic, changeConversation } = ada.oneOnOnes.getState();
    changeTopic('narrative-and-clarity', { agreed: 3, notes: 'One note a month' });
    changeConversation({ agreedBySelf: true, agreedByRater: true, nextDate: '2026-12-04' });
    expect(talk()).toMatchObject({
      agreedBySelf: true,
      nextDate: '2026-12-04',
      topics: { 'narrative-and-clarity': { agreed: 3, notes: 'One note a month', action: null } },
    });
    expect(ada.oneOnOnes.getState().saving).toBe('saving');
    expect(await written(ada)).toBe('saved');
    const later = await pageOf('ada');
    await later.oneOnOnes.getState().openConversation(sealed.hash);
    expect(later.oneOnOnes.getState().conversation).toEqual(
      expect.objectContaining({ ...talk(), updatedAt: expect.any(String) }),
    );
  });

  it('takes both yeses back when something else is agreed, and for nothing else', async () => {
    const { ada, talk } = await talking();
    const { changeTopic, changeConversation } = ada.oneOnOnes.getState();
    changeTopic('narrative-and-clarity', { agreed: 3 });
    changeConversation({ agreedBySelf: true, agreedByRater: true });
    changeTopic('narrative-and-clarity', { notes: 'A word' });
    expect(talk()).toMatchObject({ agreedBySelf: true, agreedByRater: true });
    changeTopic('narrative-and-clarity', { agreed: 'differ' });
    expect(talk()).toMatchObject({ agreedBySelf: false, agreedByRater: false });
    await written(ada);
    expect(talk()).toMatchObject({ agreedBySelf: false, agreedByRater: false });
  });

  it('in two tabs keeps the union, and both show it', async () => {
    const { ada, sealed, talk } = await talking();
    const other = await pageOf('ada');
    await other.oneOnOnes.getState().openConversation(sealed.hash);
    for (let index = 0; index < 20; index += 1) {
      const page = index % 2 ? ada : other;
      page.oneOnOnes.getState().changeTopic(`topic-${index}`, { notes: `${index}` });
    }
    expect([await written(ada), await written(other)]).toEqual(['saved', 'saved']);
    await vi.waitFor(() => {
      expect(Object.keys(talk()?.topics ?? {})).toHaveLength(20);
      expect(other.oneOnOnes.getState().conversation?.topics).toEqual(talk()?.topics);
    });
  });

  it('is closed where its assessment was deleted in another tab', async () => {
    const { ada, talk } = await talking();
    const other = await pageOf('ada');
    other.assessments.getState().deleteAssessment('mine-1');
    await settled(other);
    await vi.waitFor(() => expect(talk()).toBeNull());
    expect(ada.oneOnOnes.getState().oneOnOnes).toEqual([]);
    expect(await other.assessments.getState().undoDelete()).toBe(true);
    await vi.waitFor(() => expect(ada.oneOnOnes.getState().oneOnOnes).toHaveLength(1));
  });

  it('keeps the same objects where nothing changed', async () => {
    const { ada, talk } = await talking();
    ada.oneOnOnes.getState().changeTopic('narrative-and-clarity', { notes: 'x' });
    await written(ada);
    const [before, list] = [talk(), ada.oneOnOnes.getState().oneOnOnes];
    await written(ada);
    expect(talk()).toBe(before);
    expect(ada.oneOnOnes.getState().oneOnOnes).toBe(list);
  });

  it('goes on in memory where the disk is full, with everything kept', async () => {
    const { ada, talk } = await talking();
    const { changeTopic } = ada.oneOnOnes.getState();
    changeTopic('narrative-and-clarity', { notes: 'before' });
    await written(ada);
    fillTheDisk();
    changeTopic('people-development', { notes: 'after' });
    expect(await written(ada)).toBe('memory');
    expect(Object.keys(talk()?.topics ?? {}).sort()).toEqual([
      'narrative-and-clarity',
      'people-development',
    ]);
  });

  it('keeps what could not be written, and writes it when the page comes back', async () => {
    const { ada, talk } = await talking();
    const change = vi.spyOn(ada.storage, 'changeTopic').mockRejectedValue(new Error('Unforeseen.'));
    ada.oneOnOnes.getState().changeTopic('people-development', { notes: 'kept' });
    await vi.waitFor(() => expect(ada.oneOnOnes.getState().saving).toBe('failed'));
    expect(talk()?.topics['people-development']?.notes).toBe('kept');
    change.mockRestore();
    expect(await written(ada)).toBe('saved');
    expect(talk()?.topics['people-development']?.notes).toBe('kept');
  });
});
