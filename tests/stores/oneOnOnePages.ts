import type { StoreApi } from 'zustand/vanilla';
import { bank, digest } from '../../src/content/bank';
import type { AnswerSheet } from '../../src/domain/answerSheet';
import { itemsOfAssessment } from '../../src/domain/assessment';
import { itemsForRater } from '../../src/domain/raterForm';
import { readInvitation } from '../../src/link/oneOnOne/invitation';
import { createOpening } from '../../src/link/oneOnOne/opening';
import { openReply, sealReply } from '../../src/link/oneOnOne/reply';
import type {
  KnownInvitation,
  OpenedReply,
  Rating,
  SealedReply,
} from '../../src/link/oneOnOne/types';
import type { DeviceStorage } from '../../src/storage/deviceStorage';
import type { WholeAssessment } from '../../src/storage/savedAssessment';
import type { AssessmentState } from '../../src/stores/assessmentState';
import { createAssessmentStore } from '../../src/stores/createAssessmentStore';
import { createOneOnOneStore } from '../../src/stores/createOneOnOneStore';
import type { OneOnOneState } from '../../src/stores/oneOnOneState';
import { anAssessment, openTab } from '../storage/device';

export const edition = { bank, digest };
export const DIRECTOR = { role: 'product-director', stage: null, contexts: [] };

/** One page of one person, with both its stores. */
export interface PersonsPage {
  readonly storage: DeviceStorage;
  readonly assessments: StoreApi<AssessmentState>;
  readonly oneOnOnes: StoreApi<OneOnOneState>;
}

/** @param person whose device: each has a database of their own */
export async function pageOf(person: string): Promise<PersonsPage> {
  const storage = await openTab({ name: person });
  const open = async () => storage;
  const assessments = createAssessmentStore(open);
  const oneOnOnes = createOneOnOneStore(open, () => assessments.getState().refresh());
  await assessments.getState().connect();
  await oneOnOnes.getState().connect();
  return { storage, assessments, oneOnOnes };
}

/** A finished assessment of the shipped questions, open on the page. */
export async function haveFinished(page: PersonsPage): Promise<WholeAssessment> {
  const header = anAssessment({
    edition: bank.edition,
    askedRole: DIRECTOR.role,
    target: DIRECTOR,
    finishedAt: '2026-11-02T10:00:00.000Z',
  });
  const answers: AnswerSheet = Object.fromEntries(
    itemsOfAssessment(bank, header).map(({ id, options }) => [id, options[1]?.id ?? 'skip']),
  );
  await page.storage.addAssessment({ ...header, answers });
  await page.assessments.getState().refresh();
  await page.assessments.getState().openAssessment(header.id);
  return { ...header, answers };
}

/** The 1:1 with this id, as the page shows it. */
export function entryIn({ oneOnOnes }: PersonsPage, id: string) {
  return oneOnOnes.getState().oneOnOnes.find(({ oneOnOne }) => oneOnOne.id === id);
}

/** The invitation as whoever gets it reads it. */
export async function invitationFrom(page: PersonsPage, id: string): Promise<KnownInvitation> {
  const text = entryIn(page, id)?.oneOnOne.invitation ?? '';
  const read = await readInvitation(text, [edition]);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** Rates everything that is asked, on the page where the rating is open. */
export async function rateAll(page: PersonsPage, assessmentId: string): Promise<void> {
  await page.assessments.getState().openAssessment(assessmentId);
  const { commitAnswer, saveExample, saveNote, finish, refresh } = page.assessments.getState();
  const [first, ...others] = itemsForRater(bank, DIRECTOR.role, DIRECTOR.stage);
  if (!first) throw new Error('Nothing is asked.');
  commitAnswer(first.id, 'not-observed');
  for (const { id, options } of others) commitAnswer(id, options[3]?.id ?? 'not-observed');
  saveExample(first.id, { what: 'The launch note', when: 'June', effect: '', witness: '' });
  saveNote(first.id, 'Ask before the panel');
  finish();
  await refresh();
}

/** What is sent of the rating that is open. */
export function ratingOn(page: PersonsPage): Rating {
  const { answers = {}, examples = {} } = page.assessments.getState().current ?? {};
  const remarks = Object.entries(examples).map(([id, { what, when }]) => [id, { what, when }]);
  return { answers, remarks: Object.fromEntries(remarks), label: 'Grace' };
}

/** Rates, seals and keeps what was sent, on the rater's own device. */
export async function send(
  rater: PersonsPage,
  known: KnownInvitation,
): Promise<{ readonly id: string; readonly sealed: SealedReply }> {
  const id = await rater.oneOnOnes.getState().startRating(known, edition, 'links');
  await rateAll(rater, id);
  const sealed = await sealReply(known, ratingOn(rater), edition);
  await rater.oneOnOnes.getState().keepSent(known, sealed, ratingOn(rater));
  return { id, sealed };
}

/** Opens a reply with the key on the respondent's device. */
export async function opened(page: PersonsPage, id: string, text: string): Promise<OpenedReply> {
  const known = await invitationFrom(page, id);
  const privateKey = entryIn(page, id)?.oneOnOne.secret?.privateKey ?? '';
  const read = await openReply(text, [{ ...known, privateKey }], [edition]);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** The text that opens an invitation to a rater. */
export async function openingFrom(page: PersonsPage, id: string, reply: string): Promise<string> {
  const known = await invitationFrom(page, id);
  const { oneOnOne } = entryIn(page, id) ?? {};
  const own = await page.storage.loadAssessment(oneOnOne?.assessmentId ?? '');
  if (!oneOnOne?.secret || !own) throw new Error('Nothing opens it.');
  return createOpening(known, oneOnOne.secret, own.assessment, edition, reply);
}
