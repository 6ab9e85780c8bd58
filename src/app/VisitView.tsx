import { Suspense, useMemo, useState } from 'react';
import { ResultView } from '../features/results/ResultView';
import { VisitBanner } from '../features/share/VisitBanner';
import { useTranslation } from '../i18n/useTranslation';
import type { SharedResult } from '../link/decodeResult';
import type { KnownEdition } from '../link/sharedAssessment';
import { useLadder, useReadiness } from '../stores/readiness';
import { Button, ButtonLink } from '../ui/Button';
import { KeepCopy } from './KeepCopy';
import { lazyPart } from './lazyPart';
import { useOwnBeside } from './useOwnBeside';

// Few links bring examples.
const ExampleList = lazyPart(() => import('../features/results/shared/ExampleList'), 'sharing');

/** All answers of somebody, with what their reader can do: take it themselves, keep it, compare it. */
export function VisitView({
  result,
  edition,
  link,
}: {
  result: Extract<SharedResult, { disclosure: 'answers' | 'examples' }>;
  edition: KnownEdition;
  /** The canonical text of the link. */
  link: string;
}) {
  const { t } = useTranslation();
  const { shared } = result;
  const { assessment } = shared;
  const examples = result.disclosure === 'examples' ? result.examples : null;
  const [target, setTarget] = useState(assessment.target);
  const facts = { target, form: assessment.form, answers: assessment.answers };
  const readiness = useReadiness(edition.bank, facts);
  const ladder = useLadder(edition.bank, facts);
  const { own, choice } = useOwnBeside(edition.bank, facts);
  const visit = useMemo(
    () => ({ shared, edition, link, ...(examples && { examples }) }),
    [shared, edition, link, examples],
  );

  return (
    <ResultView
      readiness={readiness}
      ladder={ladder}
      answers={assessment.answers}
      askedRole={assessment.askedRole}
      own={false}
      other={own}
      onTarget={setTarget}
      notice={<VisitBanner shared={shared} actions={choice} />}
      examples={
        examples && (
          <Suspense>
            <ExampleList bank={edition.bank} answers={assessment.answers} examples={examples} />
          </Suspense>
        )
      }
      actions={
        <>
          <ButtonLink kind="primary" href="/start">
            {t('shared.take')}
          </ButtonLink>
          <KeepCopy visit={visit} />
          <Button onClick={() => window.print()}>{t('result.print')}</Button>
        </>
      }
    />
  );
}
