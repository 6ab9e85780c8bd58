import { readInvitation } from '../../link/oneOnOne/invitation';
import { openReply } from '../../link/oneOnOne/reply';
import type { KnownInvitation, OneOnOneProblem, OpenedReply } from '../../link/oneOnOne/types';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { withEditions } from './editions';
import type { Entry } from './useOneOnOne';

/** Why a reply was not opened; the last two are of a file. */
export type ReplyProblem = OneOnOneProblem['kind'] | 'unreadable' | 'large-file';

export type LookedAt =
  | {
      readonly kind: 'problem';
      readonly problem: ReplyProblem;
      /** The edition that it belongs to, where that is the problem. */
      readonly edition?: string;
      /** Whether an invitation here, perhaps the one it answers, has lost its key. */
      readonly lostKey: boolean;
    }
  /** It opens, and nothing of it was kept yet. */
  | {
      readonly kind: 'arrived';
      readonly opened: OpenedReply;
      readonly entry: Entry;
      readonly invitation: KnownInvitation;
    }
  | { readonly kind: 'known'; readonly id: string };

/** Reads a reply with the invitations on this device; keeps nothing. Never rejects. */
export async function lookAtReply(text: string): Promise<LookedAt> {
  await oneOnOneStore.getState().connect();
  const own = oneOnOneStore
    .getState()
    .oneOnOnes.filter(({ oneOnOne }) => oneOnOne.part === 'respondent');
  const known = (await Promise.all(own.map(withKey))).filter((one) => one !== null);
  const read = await withEditions((editions) => openReply(text, known, editions));
  if (!read.ok) {
    return {
      kind: 'problem',
      problem: read.problem.kind,
      ...('edition' in read.problem && { edition: read.problem.edition }),
      lostKey:
        read.problem.kind === 'other-invitation' &&
        own.some(({ oneOnOne }) => oneOnOne.secret === null),
    };
  }
  const opened = read.value;
  const entry = own.find(({ oneOnOne }) => oneOnOne.id === opened.fingerprint);
  const invitation = known.find(({ fingerprint }) => fingerprint === opened.fingerprint);
  if (!entry || !invitation) {
    return { kind: 'problem', problem: 'other-invitation', lostKey: false };
  }
  return entry.replies.some(({ id }) => id === opened.hash)
    ? { kind: 'known', id: opened.hash }
    : { kind: 'arrived', opened, entry, invitation };
}

async function withKey({
  oneOnOne,
}: Entry): Promise<(KnownInvitation & { readonly privateKey: string }) | null> {
  const { secret, invitation } = oneOnOne;
  if (!secret) return null;
  const read = await withEditions((editions) => readInvitation(invitation, editions));
  return read.ok ? { ...read.value, privateKey: secret.privateKey } : null;
}
