import { lazy, startTransition, useId, useState } from 'react';
import type { AnswerSheet } from '../../domain/answerSheet';
import type { Readiness } from '../../domain/readiness';
import type { CompetencyScore } from '../../domain/score';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './AllCompetencies.module.css';

// Twenty tables that few people open.
const Explanation = lazy(() => import('./Explanation'));

/** Every competency with its explanation on demand. */
export function AllCompetencies({
  readiness,
  answers,
}: {
  readiness: Readiness;
  answers: AnswerSheet;
}) {
  const titleId = useId();
  const { t } = useTranslation();
  return (
    <section className={styles.all} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{t('result.all.title')}</h2>
        <p>{t('result.all.lead')}</p>
      </div>
      <div>
        {readiness.competencies.map((score) => (
          <Competency key={score.competency} score={score} answers={answers} />
        ))}
      </div>
    </section>
  );
}

function Competency({ score, answers }: { score: CompetencyScore; answers: AnswerSheet }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.competency}
      // A transition waits without a loading state, which would be shown for longer than it takes.
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) startTransition(() => setOpened(true));
      }}
    >
      <summary>
        <span>{wording.competencies[score.competency]?.name}</span>
        <span className="numbers">
          {score.level === null
            ? t('result.all.unknown')
            : t('result.gates.measured', {
                level: tenths(score.level),
                error: tenths(score.standardError ?? 0),
              })}
        </span>
      </summary>
      {wasOpened && <Explanation score={score} answers={answers} />}
    </details>
  );
}
