import { lazy, startTransition, useState } from 'react';
import type { Edition } from '../content/bank';
import { knowsTarget } from '../domain/bank';
import { ResultView } from '../features/results/ResultView';
import { useTranslation } from '../i18n/useTranslation';
import type { WholeAssessment } from '../storage/savedAssessment';
import { assessmentStore } from '../stores/assessmentStore';
import { useLadder, useReadiness } from '../stores/readiness';
import { Button, ButtonLink } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';
import { lazyPart } from './lazyPart';
import { useEdition } from './useEdition';
import { WhatIsOpen } from './WhatIsOpen';

// Most results are looked at more often than shared.
const SharedPreview = lazy(() => import('./SharedPreview'));
const ShareDialog = lazyPart(() => import('../features/share/ShareDialog'), 'sharing');

/** The result of an assessment on this device: one's own, or a copy kept from a link. */
export default function OwnResultPage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const edition = useEdition(assessment.edition);
  if (edition && knowsTarget(edition.bank, assessment.target)) {
    return <Result assessment={assessment} edition={edition} />;
  }
  return (
    <section className="page reading">
      <PageTitle>{t('result.unscorable.title')}</PageTitle>
      <p>{t('result.unscorable.text')}</p>
    </section>
  );
}

function Result({ assessment, edition }: { assessment: WholeAssessment; edition: Edition }) {
  const { t } = useTranslation();
  const [sharing, setSharing] = useState(false);
  const readiness = useReadiness(edition.bank, assessment);
  const ladder = useLadder(edition.bank, assessment);
  const mine = assessment.origin === 'mine';
  // A transition waits without a loading state, which would be shown for longer than it takes.
  const share = () => startTransition(() => setSharing(true));
  return (
    <>
      <ResultView
        readiness={readiness}
        ladder={ladder}
        answers={assessment.answers}
        askedRole={assessment.askedRole}
        ownView={assessment.ownView}
        own={mine}
        currentRole={assessment.currentRole}
        onTarget={assessmentStore.getState().setTarget}
        // Nothing more is asked of frozen answers.
        notice={mine && !assessment.frozenAt && <WhatIsOpen assessment={assessment} />}
        actions={
          <>
            <Button kind="primary" onClick={share}>
              {t('result.share')}
            </Button>
            <Button onClick={() => window.print()}>{t('result.print')}</Button>
            {mine && (
              <>
                <ButtonLink href={`/a/${assessment.id}/review`}>
                  {t(assessment.frozenAt ? 'result.answers' : 'result.review')}
                </ButtonLink>
                <ButtonLink href={`/a/${assessment.id}/one-on-one`}>
                  {t('result.oneOnOne')}
                </ButtonLink>
                <ButtonLink href={`/a/${assessment.id}/case`}>{t('result.case')}</ButtonLink>
                {assessment.previous && (
                  <ButtonLink href="/over-time">{t('result.changed')}</ButtonLink>
                )}
              </>
            )}
          </>
        }
      />
      {sharing && (
        <ShareDialog
          assessment={assessment}
          edition={edition}
          preview={(link) => <SharedPreview link={link} />}
          onClose={() => setSharing(false)}
        />
      )}
    </>
  );
}
