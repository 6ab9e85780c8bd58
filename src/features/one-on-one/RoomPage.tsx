import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { Curtain } from './Curtain';
import { HandOver } from './HandOver';
import { NotYet } from './NotYet';
import { useOneOnOneOf, useRatingHere } from './useOneOnOne';

/** A 1:1 on one device: the first side freezes and hands over, the other starts behind a curtain. */
export default function RoomPage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const entry = useOneOnOneOf(assessment.id);
  const rating = useRatingHere(entry?.oneOnOne.invitation);
  const [handed, setHanded] = useState(false);

  if (entry === undefined) {
    return (
      <p className="page loading" role="status">
        {t('loading')}
      </p>
    );
  }
  if (!entry && (assessment.origin !== 'mine' || !assessment.finishedAt)) {
    return <NotYet assessment={assessment} />;
  }
  if (entry && handed) return <Curtain entry={entry} rating={rating} />;
  return (
    <HandOver
      assessment={assessment}
      entry={entry}
      rating={rating}
      onHandOver={() => setHanded(true)}
    />
  );
}
