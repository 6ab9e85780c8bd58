import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bank } from '../content/bank';
import { ResultView } from '../features/results/ResultView';
import { CompareChoice } from '../features/share/CompareChoice';
import { VisitBanner } from '../features/share/VisitBanner';
import { assessmentStore, useAssessment } from '../stores/assessmentStore';
import type { Visit } from '../stores/createVisitStore';
import { useLadder, useReadiness } from '../stores/readiness';
import { useVisit, visitStore } from '../stores/visitStore';
import { Button, ButtonLink } from '../ui/Button';

/** A shared result with what its reader can do: take it themselves, keep it, compare it. */
export function VisitView({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const { assessment } = visit.shared;
  const [target, setTarget] = useState(assessment.target);
  const [chosen, setChosen] = useState<string | null>(null);
  const mine = useAssessment(({ current }) => (current?.id === chosen ? current : null));
  const keptAs = useVisit((state) => state.keptAs);
  const library = useAssessment((state) => state.library);
  const facts = { target, form: assessment.form, answers: assessment.answers };
  const readiness = useReadiness(visit.edition.bank, facts);
  const ladder = useLadder(visit.edition.bank, facts);
  const own = useReadiness(bank, {
    target,
    form: mine?.form ?? assessment.form,
    answers: mine?.answers ?? {},
  });

  // Reading what is on the device already; opening a link writes nothing.
  useEffect(() => void assessmentStore.getState().connect(), []);

  function choose(id: string | null) {
    setChosen(id);
    if (id) void assessmentStore.getState().openAssessment(id);
  }

  return (
    <ResultView
      readiness={readiness}
      ladder={ladder}
      answers={assessment.answers}
      askedRole={assessment.askedRole}
      own={false}
      other={mine ? own : undefined}
      onTarget={setTarget}
      notice={
        <VisitBanner
          shared={visit.shared}
          actions={
            <CompareChoice
              entries={library.filter((entry) => entry.assessment.origin === 'mine')}
              edition={visit.edition.bank.edition}
              chosen={chosen}
              onChoose={choose}
            />
          }
        />
      }
      actions={
        <>
          <ButtonLink kind="primary" href="/start">
            {t('shared.take')}
          </ButtonLink>
          <Button disabled={keptAs !== null} onClick={() => void visitStore.getState().keepCopy()}>
            {keptAs ? t('shared.kept') : t('shared.keep')}
          </Button>
          <Button onClick={() => window.print()}>{t('result.print')}</Button>
        </>
      }
    />
  );
}
