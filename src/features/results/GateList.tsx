import { useId } from 'react';
import type { GateResult, GateStatus } from '../../domain/gate';
import type { CompetencyScore } from '../../domain/score';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './GateList.module.css';

const MARKS: Record<GateStatus, string> = {
  met: 'M3 8.5l3.5 3.5L13 4.5',
  provisional: 'M3 8.5l3.5 3.5L13 4.5',
  near: 'M3 9.5c2-3 4-3 5-1.5s3 1.5 5-1.5',
  'not-met': 'M3 8h10',
  'no-opportunity': 'M8 3v7M8 12.5v.5',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.300c-.7.4-1 .8-1 1.700M8 12.5v.5',
};

/** The requirements that decide alone, each with its state in words and a mark of its own. */
export function GateList({
  readiness,
}: {
  readiness: {
    readonly gates: readonly Pick<GateResult, 'competency' | 'status' | 'floor'>[];
    readonly competencies: readonly Pick<
      CompetencyScore,
      'competency' | 'level' | 'standardError'
    >[];
  };
}) {
  const titleId = useId();
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const scoreOf = (id: string) =>
    readiness.competencies.find(({ competency }) => competency === id);

  return (
    <section className={styles.gates} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('result.gates.title')}</h2>
      {readiness.gates.length === 0 && <p>{t('result.gates.none')}</p>}
      <ul role="list">
        {readiness.gates.map(({ competency, status, floor }) => {
          const score = scoreOf(competency);
          return (
            <li key={competency} className={styles.gate}>
              <svg
                className={styles[status]}
                viewBox="0 0 16 16"
                width="22"
                height="22"
                aria-hidden="true"
                focusable="false"
              >
                <path d={MARKS[status]} />
              </svg>
              <div>
                <p className={styles.name}>
                  {wording.competencies[competency]?.name}
                  <strong className={styles.status}>{t(`result.gates.status.${status}`)}</strong>
                </p>
                <p className={`numbers ${styles.detail}`}>
                  {score?.level != null && status !== 'no-opportunity' && (
                    <>
                      {t('result.gates.measured', {
                        level: tenths(score.level),
                        error: tenths(score.standardError ?? 0),
                      })}
                      {', '}
                    </>
                  )}
                  {t('result.gates.asked', { floor })}. {t(`result.gates.explain.${status}`)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
