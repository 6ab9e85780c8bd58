import { useState } from 'react';
import { openReply, sealReply } from '../../link/oneOnOne/reply';
import type { Rating, SealedReply } from '../../link/oneOnOne/types';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { addressOf, LONGEST_SAFE_LINK } from '../../ui/LinkOut';
import type { OpenRating } from './WithRating';

export interface Reply {
  readonly sealed: SealedReply;
  readonly rating: Rating;
  /** The whole address. */
  readonly link: string;
}

export type ReplyStage =
  | { readonly stage: 'preview' }
  | { readonly stage: 'working' }
  /** Sealed, longer than messengers carry, and not given out yet. */
  | { readonly stage: 'long'; readonly reply: Reply }
  /** Remembered on this device, and on the page to be taken. */
  | { readonly stage: 'made'; readonly reply: Reply }
  | { readonly stage: 'failed'; readonly why: 'not-secure' | 'unfinished' | 'other' };

/** Makes the reply of a rating: sealed, remembered, and only then shown. */
export function useReply({ known, edition, entry }: OpenRating) {
  const [stage, setStage] = useState<ReplyStage>({ stage: 'preview' });

  async function attempt(work: () => Promise<ReplyStage>): Promise<ReplyStage> {
    setStage({ stage: 'working' });
    const reached = await work().catch(failed);
    setStage(reached);
    return reached;
  }

  async function remembered(reply: Reply): Promise<ReplyStage> {
    await oneOnOneStore.getState().keepSent(known, reply.sealed, reply.rating);
    return { stage: 'made', reply };
  }

  return {
    stage,
    make: (rating: Rating) =>
      attempt(async () => {
        const sealed = await sealReply(known, rating, edition);
        const reply = { sealed, rating, link: addressOf(sealed.text) };
        // Which way it goes is for the person to say, and what does not go is not remembered.
        if (reply.link.length > LONGEST_SAFE_LINK) return { stage: 'long', reply };
        return remembered(reply);
      }),
    /** @returns whether it may be given out: it is remembered here */
    take: async (reply: Reply) => (await attempt(() => remembered(reply))).stage === 'made',
    backToPreview: () => setStage({ stage: 'preview' }),

    /** In the room: sealed and opened on this very device. `shown` gets the conversation's id. */
    showBoth: (rating: Rating, shown: (id: string) => void) =>
      attempt(async () => {
        const privateKey = entry?.oneOnOne.secret?.privateKey;
        if (!privateKey) return { stage: 'failed', why: 'other' };
        const sealed = await sealReply(known, rating, edition);
        const opened = await openReply(sealed.text, [{ ...known, privateKey }], [edition]);
        if (!opened.ok) return { stage: 'failed', why: 'other' };
        const kept = await oneOnOneStore.getState().keepReply(opened.value);
        if (kept === 'unfinished') return { stage: 'failed', why: 'unfinished' };
        shown(opened.value.hash);
        return { stage: 'working' };
      }),
  };
}

function failed(error: unknown): ReplyStage {
  const insecure = error instanceof Error && error.message === 'not-secure';
  return { stage: 'failed', why: insecure ? 'not-secure' : 'other' };
}
