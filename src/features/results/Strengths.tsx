import { useId } from 'react';
import { bank } from '../../content/bank';
import { strengthsIn } from '../../domain/plan';
import type { Readiness } from '../../domain/readiness';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './Strengths.module.css';

/** What is at or above the requirement, the largest surplus first. */
export function Strengths({ readiness, role }: { readiness: Readiness; role: string }) {
  const titleId = useId();
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const strengths = strengthsIn(readiness, bank.constants);
  return (
    <section className={styles.strengths} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{t('result.strengths.title')}</h2>
        <p>{t(strengths.length ? 'result.strengths.lead' : 'result.strengths.none', { role })}</p>
      </div>
      <ul role="list">
        {strengths.map(({ competency, surplus }) => {
          const required = readiness.requirements[competency]?.level ?? 0;
          return (
            <li key={competency}>
              {wording.competencies[competency]?.name}
              <span className="numbers">
                {t('result.strengths.level', { level: tenths(required + surplus), required })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
