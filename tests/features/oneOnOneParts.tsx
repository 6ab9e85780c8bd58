import { waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bank, digest } from '../../src/content/bank';
import type { Answer } from '../../src/domain/answerSheet';
import type { ItemId } from '../../src/domain/ids';
import { itemsForRater } from '../../src/domain/raterForm';
import { readInvitation } from '../../src/link/oneOnOne/invitation';
import { openReply, sealReply } from '../../src/link/oneOnOne/reply';
import type { KnownInvitation, SealedReply } from '../../src/link/oneOnOne/types';
import type { Backup } from '../../src/storage/backup';
import type { WholeAssessment } from '../../src/storage/savedAssessment';
import { assessmentStore, useAssessment } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { aHeader, answersTo, itemsFor, put, show } from './page';

export const edition = { bank, digest };

/** A finished assessment of one's own, to invite from. */
export const finished = aHeader({ finishedAt: '2026-11-05T12:00:00.000Z' });

/** Shows a page for the open assessment; its links and ways lead through a history in memory. */
export async function showFor(
  page: (assessment: WholeAssessment) => ReactNode,
  path = '/',
): Promise<{ readonly places: readonly string[] }> {
  const { hook, history } = memoryLocation({ path, record: true });
  function Open() {
    const current = useAssessment((state) => state.current);
    return current && page(current);
  }
  await show(
    <Router hook={hook}>
      <Open />
    </Router>,
  );
  return { places: history };
}

/** Puts a finished assessment on the device and opens it. */
export async function openFinished(
  options: Partial<Parameters<typeof put>[0]> = {},
): Promise<WholeAssessment> {
  await put({ header: finished, answers: answersTo(itemsFor(finished), 1), ...options });
  await oneOnOneStore.getState().connect();
  await assessmentStore.getState().openAssessment(finished.id);
  return current();
}

export function current(): WholeAssessment {
  const open = assessmentStore.getState().current;
  if (!open) throw new Error('No assessment is open.');
  return open;
}

/** The invitation on this device. */
export async function theInvitation(): Promise<KnownInvitation> {
  const text = oneOnOneStore.getState().oneOnOnes[0]?.oneOnOne.invitation ?? '';
  const read = await readInvitation(text, [edition]);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** A reply to an invitation: the same level everywhere, counted among the options. */
export async function aReply(
  known: KnownInvitation,
  { option = 2, label }: { option?: number; label?: string } = {},
): Promise<SealedReply> {
  const { role, stage } = known.invitation.target;
  const answers = Object.fromEntries(
    itemsForRater(bank, role, stage).map(({ id, options }): [ItemId, Answer] => [
      id,
      options[option]?.id ?? 'skip',
    ]),
  );
  return sealReply(known, { answers, remarks: {}, ...(label && { label }) }, edition);
}

/** Opens a reply on this device without the page. */
export async function keep(reply: { readonly text: string }): Promise<void> {
  const known = await theInvitation();
  const privateKey = oneOnOneStore.getState().oneOnOnes[0]?.oneOnOne.secret?.privateKey ?? '';
  const opened = await openReply(reply.text, [{ ...known, privateKey }], [edition]);
  if (!opened.ok) throw new Error(opened.problem.kind);
  await oneOnOneStore.getState().keepReply(opened.value);
}

/** Puts the 1:1 on an emptied device again, changed as somebody's private copy might be. */
export async function restoreChanged(change: (copy: Backup) => Backup): Promise<void> {
  const store = oneOnOneStore.getState();
  const copy = await store.exportPrivateCopy(store.oneOnOnes[0]?.oneOnOne.id ?? '');
  await assessmentStore.getState().deleteEverything();
  const result = await assessmentStore.getState().importBackup(JSON.stringify(change(copy)));
  if (!result.ok) throw new Error(result.problem);
  await waitFor(() => {
    if (oneOnOneStore.getState().oneOnOnes.length !== 1) throw new Error('Not read yet.');
  });
  await assessmentStore.getState().openAssessment(finished.id);
}

export const replies = () => oneOnOneStore.getState().oneOnOnes[0]?.replies ?? [];
