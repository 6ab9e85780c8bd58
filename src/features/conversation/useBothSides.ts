import { useEffect, useState } from 'react';
import type { WholeConversation } from '../../storage/savedOneOnOne';
import { bothSidesOf } from '../../stores/bothSides';
import type { BothSides, BothSidesOutcome } from '../../stores/oneOnOneState';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';

export type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly sides: BothSides; readonly conversation: WholeConversation }
  | {
      readonly state: 'problem';
      readonly problem: Extract<BothSidesOutcome, { ok: false }>['problem'];
    };

/** Opens a conversation: both sides, verified, and what was written in it. */
export function useBothSides(id: string): Opened {
  const conversation = useOneOnOnes((state) => state.conversation);
  const [found, setFound] = useState<{ id: string; outcome: BothSidesOutcome } | null>(null);

  useEffect(() => {
    let wanted = true;
    const { connect, openConversation } = oneOnOneStore.getState();
    connect()
      .then(() => bothSidesOf(id))
      .then(async (outcome) => {
        if (outcome.ok) await openConversation(id);
        if (wanted) setFound({ id, outcome });
      });
    return () => {
      wanted = false;
    };
  }, [id]);

  if (found?.id !== id) return { state: 'loading' };
  if (!found.outcome.ok) return { state: 'problem', problem: found.outcome.problem };
  if (conversation?.id !== id) return { state: 'loading' };
  return { state: 'ready', sides: found.outcome.sides, conversation };
}
