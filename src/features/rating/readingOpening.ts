import { bank, digest } from '../../content/bank';
import { readOpening } from '../../link/oneOnOne/opening';
import type { KnownInvitation, Opening } from '../../link/oneOnOne/types';
import { fragmentOf, repairLink } from '../../link/repairLink';
import type { KnownEdition } from '../../link/sharedAssessment';
import type { OneOnOnes } from '../../storage/savedOneOnOne';
import { invitationIn, type RatingProblem } from './readingInvitation';

type Entry = OneOnOnes['entries'][number];

export type ReadOpening =
  | {
      readonly ok: true;
      readonly opening: Opening;
      /** The link without what was around it. */
      readonly text: string;
      readonly known: KnownInvitation;
      readonly entry: Entry;
    }
  | { readonly ok: false; readonly problem: RatingProblem };

/** Reads an opening with the invitations on this device, and stores nothing. Never rejects. */
export async function openingIn(text: string, entries: readonly Entry[]): Promise<ReadOpening> {
  const answered = await Promise.all(
    entries
      .filter(({ replies }) => replies.length > 0)
      .map(async (entry) => ({ entry, read: await invitationIn(entry.oneOnOne.invitation) })),
  );
  const known: (KnownInvitation & { readonly sent: readonly string[] })[] = [];
  const editions: KnownEdition[] = [{ bank, digest }];
  for (const { entry, read } of answered) {
    if (!read.ok) continue;
    known.push({ ...read.known, sent: entry.replies.map(({ id }) => id) });
    if (!editions.some((edition) => edition.digest === read.edition.digest)) {
      editions.push(read.edition);
    }
  }

  const outcome = await readOpening(text, known, editions);
  if (!outcome.ok) return outcome;
  const { fingerprint } = outcome.value;
  const entry = entries.find(({ oneOnOne }) => oneOnOne.id === fingerprint);
  const invitation = known.find((one) => one.fingerprint === fingerprint);
  const link = repairLink(text);
  if (!entry || !invitation || !link) return { ok: false, problem: { kind: 'other-invitation' } };
  return {
    ok: true,
    opening: outcome.value,
    text: fragmentOf(link),
    known: invitation,
    entry,
  };
}
