import { useId } from 'react';
import type { PlanStep } from '../../domain/plan';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './TopThree.module.css';

/** The short list beside the picture; each entry leads to its step of the plan. */
export function TopThree({ steps, known }: { steps: readonly PlanStep[]; known: boolean }) {
  const titleId = useId();
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <section className={styles.top} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('result.top.title')}</h2>
      {steps.length === 0 && <p>{known ? t('result.top.none') : t('result.top.noneKnown')}</p>}
      <ol role="list">
        {steps.map((step) => (
          <li key={step.competency}>
            <a
              href={`#plan-${step.competency}`}
              onClick={(event) => {
                // The fragment belongs to the router, so the jump is made by hand.
                event.preventDefault();
                const heading = document.getElementById(`plan-${step.competency}`);
                heading?.focus({ preventScroll: true });
                heading?.scrollIntoView({ block: 'start', behavior: 'smooth' });
              }}
            >
              {wording.competencies[step.competency]?.name}
            </a>
            <p className="numbers">
              {step.kind === 'assignment'
                ? t('result.top.assignment')
                : t('result.top.from', { from: step.from, to: step.to, required: step.required })}
              {step.gate && <> · {t('result.top.mustHave')}</>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
