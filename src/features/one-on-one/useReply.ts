import { useState } from 'react';
import { useLocation } from 'wouter';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { type LookedAt, lookAtReply } from './lookAtReply';

type Arrived = Extract<LookedAt, { kind: 'arrived' }>;

/** What became of a reply that was to be opened, where it did not lead on to the conversation. */
export type ReplyOutcome =
  | Exclude<LookedAt, Arrived>
  | { readonly kind: 'unfinished'; readonly assessmentId: string }
  | { readonly kind: 'not-kept' };

/** Opens replies at a person's wish: keeps them and goes on to the conversation. */
export function useReply() {
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<ReplyOutcome | null>(null);
  const [busy, setBusy] = useState(false);

  async function keep({ opened, entry }: Arrived): Promise<ReplyOutcome | null> {
    const kept = await oneOnOneStore.getState().keepReply(opened);
    if (kept === 'known') return { kind: 'known', id: opened.hash };
    if (kept === 'unfinished') {
      return { kind: 'unfinished', assessmentId: entry.oneOnOne.assessmentId };
    }
    navigate(`/talk/${opened.hash}`);
    return null;
  }

  async function openWith(act: () => Promise<ReplyOutcome | null>): Promise<void> {
    setBusy(true);
    setOutcome(null);
    setOutcome(await act().catch(() => ({ kind: 'not-kept' }) as const));
    setBusy(false);
  }

  return {
    outcome,
    busy,
    /** Keeps one that was looked at before. */
    openArrived: (arrived: Arrived) => openWith(() => keep(arrived)),
    /** Reads a text and keeps the reply in it. */
    openText: (text: string) =>
      openWith(async () => {
        const found = await lookAtReply(text);
        return found.kind === 'arrived' ? keep(found) : found;
      }),
    refuse: setOutcome,
  };
}
