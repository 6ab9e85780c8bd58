import { useMemo } from 'react';
import type { Edition } from '../../content/bank';
import { knowsTarget } from '../../domain/bank';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { useReadiness } from '../../stores/readiness';
import { PageTitle } from '../../ui/PageTitle';
import { CaseView } from './CaseView';
import { type CaseConversation, caseFrom } from './caseFacts';
import { useCaseSources } from './useCaseSources';
import { useCaseWords } from './useCaseWords';

/** The case for a promotion: must-haves, examples, gaps, plan. */
export default function PromotionCasePage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const sources = useCaseSources(assessment);
  if (!sources) {
    return (
      <p className="page loading" role="status">
        {t('loading')}
      </p>
    );
  }
  const { edition, conversations } = sources;
  if (edition && knowsTarget(edition.bank, assessment.target)) {
    return <Case assessment={assessment} edition={edition} conversations={conversations} />;
  }
  return (
    <section className="page reading">
      <PageTitle>{t('result.unscorable.title')}</PageTitle>
      <p>{t('result.unscorable.text')}</p>
    </section>
  );
}

function Case({
  assessment,
  edition,
  conversations,
}: {
  assessment: WholeAssessment;
  edition: Edition;
  conversations: readonly CaseConversation[];
}) {
  const readiness = useReadiness(edition.bank, assessment);
  const words = useCaseWords(assessment.target);
  const gates = useMemo(
    () => caseFrom(edition.bank, readiness, assessment.examples, conversations),
    [edition, readiness, assessment.examples, conversations],
  );
  return <CaseView id={assessment.id} role={assessment.target.role} gates={gates} words={words} />;
}
