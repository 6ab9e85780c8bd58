import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { Invited } from './Invited';
import { Inviting } from './Inviting';
import { NotYet } from './NotYet';
import { useOneOnOneOf } from './useOneOnOne';

/** The respondent's side of a 1:1 by links: the invitation, and what comes back. */
export default function OneOnOnePage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const entry = useOneOnOneOf(assessment.id);
  const [withdrawn, setWithdrawn] = useState(false);

  if (entry === undefined) {
    return (
      <p className="page loading" role="status">
        {t('loading')}
      </p>
    );
  }
  if (entry) {
    return <Invited assessment={assessment} entry={entry} onWithdrawn={() => setWithdrawn(true)} />;
  }
  if (assessment.origin !== 'mine' || !assessment.finishedAt) {
    return <NotYet assessment={assessment} />;
  }
  return <Inviting assessment={assessment} withdrawn={withdrawn} />;
}
