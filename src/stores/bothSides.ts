import { bank, digest, loadEdition } from '../content/bank';
import { readInvitation } from '../link/oneOnOne/invitation';
import { meetingCode, readOpening } from '../link/oneOnOne/opening';
import type { KnownInvitation, OneOnOneProblem } from '../link/oneOnOne/types';
import type { KnownEdition } from '../link/sharedAssessment';
import type { DeviceStorage } from '../storage/deviceStorage';
import type { WholeAssessment } from '../storage/savedAssessment';
import type { SavedOneOnOne, SavedReply } from '../storage/savedOneOnOne';
import { deviceStorage } from './deviceStorage';
import type { BothSides, BothSidesOutcome } from './oneOnOneState';

type Problem = Extract<BothSidesOutcome, { readonly ok: false }>['problem'];
type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly problem: Problem };

/**
 * Both sides of one conversation. The respondent's device has its own answers; a rater's has those of
 * the opening that it kept, checked anew against the commitment. Never rejects for what is stored.
 * @param conversationId the reply's id
 */
export async function bothSidesOf(
  conversationId: string,
  open: () => Promise<DeviceStorage> = deviceStorage,
): Promise<BothSidesOutcome> {
  const storage = await open();
  const { entries } = await storage.listOneOnOnes();
  const entry = entries.find(({ replies }) => replies.some(({ id }) => id === conversationId));
  const reply = entry?.replies.find(({ id }) => id === conversationId);
  if (!entry || !reply) return refused({ kind: 'missing' });
  const { oneOnOne, replies } = entry;
  const loaded = await storage.loadAssessment(oneOnOne.assessmentId);
  if (!loaded) return refused({ kind: 'missing' });

  const editions = await editionsFor(loaded.assessment.edition);
  const read = await readInvitation(oneOnOne.invitation, editions);
  if (!read.ok) return refused(read.problem);
  const { value: invitation, edition } = read;
  const self =
    oneOnOne.part === 'respondent'
      ? { ok: true as const, value: ownSide(loaded.assessment) }
      : await openedSide(oneOnOne, reply, replies, invitation, editions);
  if (!('ok' in self)) return refused(self.problem);
  const code = await meetingCode(invitation.fingerprint, conversationId).catch(() => null);
  // An id that is no hash was written by hand.
  if (code === null) return refused({ kind: 'damaged' });
  const sides = {
    id: conversationId,
    oneOnOne,
    reply,
    edition,
    invitation,
    self: self.value,
    code,
  };
  return { ok: true, sides };
}

/** The respondent's own answers; what they did is remarked, and what came of it stays with them. */
function ownSide({ answers, examples }: WholeAssessment): BothSides['self'] {
  const remarks = Object.entries(examples).map(([item, { what, when }]) => [item, { what, when }]);
  return { answers, remarks: Object.fromEntries(remarks) };
}

async function openedSide(
  { opening }: SavedOneOnOne,
  reply: SavedReply,
  replies: readonly SavedReply[],
  invitation: KnownInvitation,
  editions: readonly KnownEdition[],
): Promise<Read<BothSides['self']>> {
  if (opening === null) return { problem: { kind: 'not-opened' } };
  const sent = replies.map(({ id }) => id);
  const read = await readOpening(opening, [{ ...invitation, sent }], editions);
  if (!read.ok) return { problem: read.problem };
  const { replyHash, answers, remarks } = read.value;
  // The respondent had read another one of what was sent.
  if (replyHash !== reply.id) return { problem: { kind: 'not-opened' } };
  return { ok: true, value: { answers, remarks } };
}

/** The present edition, and the one that is named, which is fetched if it is another. */
async function editionsFor(name: string): Promise<KnownEdition[]> {
  const present = { bank, digest };
  if (name === bank.edition) return [present];
  const older = await loadEdition(name).catch(() => null);
  return older ? [present, older] : [present];
}

function refused(problem: OneOnOneProblem | Problem): BothSidesOutcome {
  return { ok: false, problem };
}
