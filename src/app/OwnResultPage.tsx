import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bank } from '../content/bank';
import { answerTo } from '../domain/answerSheet';
import { itemsOfAssessment } from '../domain/assessment';
import { knowsTarget } from '../domain/bank';
import { ResultView } from '../features/results/ResultView';
import { useWording } from '../i18n/useWording';
import type { WholeAssessment } from '../storage/savedAssessment';
import { assessmentStore } from '../stores/assessmentStore';
import { useLadder, useReadiness } from '../stores/readiness';
import { Button, ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PageTitle } from '../ui/PageTitle';

// Most results are looked at more often than shared.
const ShareDialog = lazy(() => import('../features/share/ShareDialog'));

/** The result of an assessment on this device: one's own, or a copy kept from a link. */
export default function OwnResultPage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  if (assessment.edition === bank.edition && knowsTarget(bank, assessment.target)) {
    return <Result assessment={assessment} />;
  }
  return (
    <section className="page reading">
      <PageTitle>{t('result.unscorable.title')}</PageTitle>
      <p>{t('result.unscorable.text')}</p>
    </section>
  );
}

function Result({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [, navigate] = useLocation();
  const [sharing, setSharing] = useState(false);
  const readiness = useReadiness(bank, assessment);
  const ladder = useLadder(bank, assessment);
  const { continueFor, finish, setTarget } = assessmentStore.getState();
  const mine = assessment.origin === 'mine';

  const isOpen = ({ id }: { id: string }) => answerTo(assessment.answers, id) === undefined;
  const open = itemsOfAssessment(bank, assessment).filter(isOpen);
  const openForTarget = itemsOfAssessment(bank, {
    ...assessment,
    askedRole: assessment.target.role,
  }).filter(isOpen);
  const retargeted = assessment.target.role !== assessment.askedRole;

  useEffect(() => {
    if (mine && open.length === 0 && !assessment.finishedAt) finish();
  }, [mine, open.length, assessment.finishedAt, finish]);

  function answerMore() {
    const next = (retargeted ? openForTarget : open)[0];
    if (retargeted) continueFor(assessment.target);
    navigate(`/a/${assessment.id}/quiz/${next?.id}`);
  }

  const missing = retargeted ? openForTarget.length : open.length;
  return (
    <>
      <ResultView
        readiness={readiness}
        ladder={ladder}
        answers={assessment.answers}
        own={mine}
        currentRole={assessment.currentRole}
        onTarget={setTarget}
        notice={
          mine &&
          missing > 0 && (
            <Notice
              actions={<Button onClick={answerMore}>{t('result.more', { count: missing })}</Button>}
            >
              {retargeted
                ? t('result.moreForRole', {
                    count: missing,
                    role: wording.roles[assessment.target.role]?.title,
                  })
                : t('result.interim', { count: missing })}
            </Notice>
          )
        }
        actions={
          <>
            <Button kind="primary" onClick={() => setSharing(true)}>
              {t('result.share')}
            </Button>
            <Button onClick={() => window.print()}>{t('result.print')}</Button>
            {mine && (
              <ButtonLink href={`/a/${assessment.id}/review`}>{t('result.review')}</ButtonLink>
            )}
          </>
        }
      />
      {sharing && (
        <Suspense>
          <ShareDialog assessment={assessment} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </>
  );
}
