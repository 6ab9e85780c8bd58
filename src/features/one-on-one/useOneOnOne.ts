import { useEffect, useState } from 'react';
import { readInvitation } from '../../link/oneOnOne/invitation';
import type { KnownInvitation } from '../../link/oneOnOne/types';
import type { SavedAssessment } from '../../storage/savedAssessment';
import type { OneOnOnes, SavedReply } from '../../storage/savedOneOnOne';
import { useAssessment } from '../../stores/assessmentStore';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { withEditions } from './editions';

export type Entry = OneOnOnes['entries'][number];

/** The invitation made from an assessment; null without one, undefined while storage is read. */
export function useOneOnOneOf(assessmentId: string): Entry | null | undefined {
  const ready = useOneOnOnes((state) => state.ready);
  const entries = useOneOnOnes((state) => state.oneOnOnes);
  useEffect(() => void oneOnOneStore.getState().connect(), []);
  if (!ready) return undefined;
  return (
    entries.find(
      ({ oneOnOne }) => oneOnOne.part === 'respondent' && oneOnOne.assessmentId === assessmentId,
    ) ?? null
  );
}

/** The rating that was started on this very device for an invitation, if there is one. */
export function useRatingHere(invitation: string | undefined): SavedAssessment | null {
  const library = useAssessment((state) => state.library);
  const found = library.find(
    ({ assessment: { origin, link } }) => origin === 'rating' && link === invitation,
  );
  return found?.assessment ?? null;
}

/** What a kept invitation says; null where it cannot be read here, undefined while it is. */
export function useInvitation(text: string): KnownInvitation | null | undefined {
  const [read, setRead] = useState<{ text: string; known: KnownInvitation | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    withEditions((editions) => readInvitation(text, editions)).then((outcome) => {
      if (wanted) setRead({ text, known: outcome.ok ? outcome.value : null });
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  return read?.text === text ? read.known : undefined;
}

/** What to call a reply: the name given here, or the one that came with it. */
export function nameOfReply({ label, sentLabel }: SavedReply): string | null {
  return label ?? sentLabel;
}
