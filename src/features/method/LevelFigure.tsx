import type { ReactNode } from 'react';
import { DotPlot } from '../../charts/DotPlot';
import { bank } from '../../content/bank';
import type { GateResult } from '../../domain/gate';
import { clampToScale, HIGHEST_LEVEL, LEVELS } from '../../domain/scale';
import type { CompetencyScore } from '../../domain/score';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './LevelFigure.module.css';

export interface ShownScore {
  readonly score: CompetencyScore;
  /** As a must-have: says how it stands, and draws the line to reach. */
  readonly gate?: GateResult;
  /** What stands before the line; the competency's name if nothing else. */
  readonly label?: string;
}

/** Estimates as a result draws them, against a required level and, for must-haves, the line below it. */
export function LevelFigure({
  scores,
  required,
  caption,
}: {
  scores: readonly ShownScore[];
  required: number;
  caption?: ReactNode;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole, tenths, exact } = useNumbers();
  const { tolerance } = bank.constants.gate;
  return (
    <figure className={styles.figure}>
      {caption && <figcaption>{caption}</figcaption>}
      <ul role="list">
        {scores.map(({ score, gate, label }) => {
          const { level, standardError } = score;
          if (level === null || standardError === null) return null;
          const measured = {
            level,
            low: clampToScale(level - standardError),
            high: clampToScale(level + standardError),
          };
          const row = {
            id: score.competency,
            area: '',
            required,
            measured,
            other: null,
            agreed: null,
          };
          return (
            <li key={label ?? score.competency} className={styles.row}>
              <span>{label ?? wording.competencies[score.competency]?.name}</span>
              <span className={styles.value}>
                {t('method.figure.row', { level: tenths(level), error: tenths(standardError) })}{' '}
                {gate && <strong>{t(`result.gates.status.${gate.status}`)}</strong>}
              </span>
              <span className={styles.plot}>
                <DotPlot row={row} />
                {gate && <Line at={gate.floor - tolerance} />}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {LEVELS.map((level) => (
          <span key={level}>{whole(level)}</span>
        ))}
      </div>
      <ul role="list" className={styles.keys}>
        <li>
          <svg width="24" height="16" aria-hidden="true" focusable="false">
            <circle className={styles.you} cx="12" cy="8" r="5.5" />
          </svg>
          {t('method.figure.you')}
        </li>
        <li>
          <svg width="24" height="16" aria-hidden="true" focusable="false">
            <rect className={styles.band} y="2" width="24" height="12" />
          </svg>
          {t('method.figure.band')}
        </li>
        <li>
          <svg width="24" height="20" aria-hidden="true" focusable="false">
            <path className={styles.required} d="M12 0V20" />
          </svg>
          {t('method.figure.required')}
        </li>
        {scores.some(({ gate }) => gate) && (
          <li>
            <svg width="24" height="20" aria-hidden="true" focusable="false">
              <path className={styles.line} d="M12 0V20" />
            </svg>
            {t('method.figure.line', { tolerance: exact(tolerance) })}
          </li>
        )}
      </ul>
    </figure>
  );
}

/** Where an estimate still meets a must-have: thin and unbroken, the requirement itself is dashed. */
function Line({ at }: { at: number }) {
  const x = `${(at / HIGHEST_LEVEL) * 100}%`;
  return (
    <svg className={styles.lineOver} aria-hidden="true" focusable="false">
      <line className={styles.line} x1={x} x2={x} y1="3" y2="25" />
    </svg>
  );
}
