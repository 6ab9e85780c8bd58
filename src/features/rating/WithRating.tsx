import { type ReactNode, useEffect } from 'react';
import { Redirect } from 'wouter';
import type { Item } from '../../domain/item';
import { itemsForRater, RATER_FORM } from '../../domain/raterForm';
import { useManagerWording } from '../../i18n/useManagerWording';
import type { KnownInvitation } from '../../link/oneOnOne/types';
import type { KnownEdition } from '../../link/sharedAssessment';
import type { WholeAssessment } from '../../storage/savedAssessment';
import type { OneOnOnes } from '../../storage/savedOneOnOne';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { RatingProblemPage } from './RatingProblemPage';
import { haveWords } from './ratingItems';
import { useInvitation } from './readingInvitation';

/** A rating with everything that it stands on. */
export interface OpenRating {
  readonly assessment: WholeAssessment;
  readonly known: KnownInvitation;
  readonly edition: KnownEdition;
  /** What is asked, in the order of asking. */
  readonly items: readonly Item[];
  /** The 1:1 on this device; null until storage has been read. */
  readonly entry: OneOnOnes['entries'][number] | null;
  /** Whether both sides are on this one device. */
  readonly inRoom: boolean;
}

/** Reads the invitation behind a rating, for every page that shows one. */
export function WithRating({
  assessment,
  children,
}: {
  assessment: WholeAssessment;
  children: (rating: OpenRating) => ReactNode;
}) {
  const { origin, form, link, id } = assessment;
  if (origin !== 'rating' || form !== RATER_FORM || link === null) {
    return <Redirect to={`/a/${id}`} replace />;
  }
  return (
    <Read assessment={assessment} text={link}>
      {children}
    </Read>
  );
}

function Read({
  assessment,
  text,
  children,
}: {
  assessment: WholeAssessment;
  text: string;
  children: (rating: OpenRating) => ReactNode;
}) {
  const read = useInvitation(text);
  const wording = useManagerWording();
  const oneOnOnes = useOneOnOnes((state) => state.oneOnOnes);

  useEffect(() => void oneOnOneStore.getState().connect(), []);

  if (!read.ok) return <RatingProblemPage of="invitation" problem={read.problem} />;
  const { known, edition } = read;
  const { role, stage } = known.invitation.target;
  const items = itemsForRater(edition.bank, role, stage);
  if (!haveWords(items, wording)) {
    const problem = { kind: 'retired-edition', edition: known.invitation.edition } as const;
    return <RatingProblemPage of="invitation" problem={problem} />;
  }
  const entry = oneOnOnes.find(({ oneOnOne }) => oneOnOne.id === known.fingerprint) ?? null;
  const inRoom = entry?.oneOnOne.part === 'respondent' && entry.oneOnOne.way === 'room';
  return children({ assessment, known, edition, items, entry, inRoom });
}
