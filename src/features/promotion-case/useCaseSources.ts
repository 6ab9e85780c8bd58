import { useEffect, useState } from 'react';
import { bank, digest, type Edition, loadEdition } from '../../content/bank';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import type { CaseConversation } from './caseFacts';

export interface CaseSources {
  /** Null where the edition was never released. */
  readonly edition: Edition | null;
  readonly conversations: readonly CaseConversation[];
}

/** The edition that an assessment was answered in, and the conversations about it. Null until known. */
export function useCaseSources({ id, edition }: WholeAssessment): CaseSources | null {
  const [found, setFound] = useState<{ id: string; sources: CaseSources } | null>(null);

  useEffect(() => {
    let wanted = true;
    Promise.all([
      edition === bank.edition ? { bank, digest } : loadEdition(edition),
      conversationsAbout(id),
    ]).then(([known, conversations]) => {
      if (wanted) setFound({ id, sources: { edition: known, conversations } });
    });
    return () => {
      wanted = false;
    };
  }, [id, edition]);

  return found?.id === id ? found.sources : null;
}

async function conversationsAbout(assessmentId: string): Promise<CaseConversation[]> {
  const { connect, openConversation } = oneOnOneStore.getState();
  await connect();
  const replies = oneOnOneStore
    .getState()
    .oneOnOnes.filter(
      ({ oneOnOne }) => oneOnOne.part === 'respondent' && oneOnOne.assessmentId === assessmentId,
    )
    .flatMap((entry) => entry.replies);
  const found: CaseConversation[] = [];
  for (const reply of replies) {
    await openConversation(reply.id);
    const { conversation } = oneOnOneStore.getState();
    if (conversation?.id === reply.id) {
      found.push({ label: reply.label ?? reply.sentLabel, conversation });
    }
  }
  return found;
}
