import { use } from 'react';
import { bank, digest, loadEdition } from '../../content/bank';
import { peekEdition } from '../../link/decodeLink';
import { readInvitation } from '../../link/oneOnOne/invitation';
import type { KnownInvitation, OneOnOneProblem } from '../../link/oneOnOne/types';
import type { KnownEdition } from '../../link/sharedAssessment';

/** The questions of an older edition could not be fetched: the way to them is down. */
const NOT_FETCHED = { kind: 'not-fetched' } as const;

export type RatingProblem = OneOnOneProblem | typeof NOT_FETCHED;

export type ReadInvitation =
  | { readonly ok: true; readonly known: KnownInvitation; readonly edition: KnownEdition }
  | { readonly ok: false; readonly problem: RatingProblem };

const reading = new Map<string, Promise<ReadInvitation>>();

/**
 * Reads an invitation with the edition that it names, which is fetched if it is not the present one.
 * Looking is all it does: nothing is stored. Never rejects.
 */
export function invitationIn(text: string): Promise<ReadInvitation> {
  const started = reading.get(text);
  if (started) return started;
  // Offline, or a new release: loading the page again is the way to try again.
  const read = readFresh(text).catch((): ReadInvitation => ({ ok: false, problem: NOT_FETCHED }));
  reading.set(text, read);
  return read;
}

/** Suspends until the invitation has been read. */
export function useInvitation(text: string): ReadInvitation {
  return use(invitationIn(text));
}

async function readFresh(text: string): Promise<ReadInvitation> {
  const outcome = await readInvitation(text, await editionsFor(text));
  return outcome.ok ? { ok: true, known: outcome.value, edition: outcome.edition } : outcome;
}

/** The present edition, and the one that a link names where that is an older one. */
async function editionsFor(text: string): Promise<KnownEdition[]> {
  const present = { bank, digest };
  const name = peekEdition(text);
  const older = name && name !== bank.edition ? await loadEdition(name) : null;
  return older ? [present, older] : [present];
}
