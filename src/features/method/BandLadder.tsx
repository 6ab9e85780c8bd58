import { VERDICTS } from '../../domain/verdict';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './BandLadder.module.css';

const RUNG = 40;
const WIDTH = 96;
const INSIDE = WIDTH - 20;

/** The bands as a ladder: the lowest rung dotted because nothing is known, the others filled ever further. */
export function BandLadder() {
  const { t } = useTranslation();
  const fromTheTop = [...VERDICTS].reverse();
  const steps = VERDICTS.length - 1;
  const [lowest] = VERDICTS;
  const [highest = lowest] = fromTheTop;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {t('method.bands.figure', {
          lowest: t(`verdict.names.${lowest}`),
          highest: t(`verdict.names.${highest}`),
        })}
      </figcaption>
      <svg
        className={styles.ladder}
        width={WIDTH}
        height={RUNG * VERDICTS.length}
        aria-hidden="true"
        focusable="false"
      >
        <path
          className={styles.rails}
          d={`M4 0V${RUNG * VERDICTS.length}M${WIDTH - 4} 0V${RUNG * VERDICTS.length}`}
        />
        {fromTheTop.map((band, index) => {
          const y = index * RUNG + 13;
          const filled = (INSIDE * (steps - index)) / steps;
          return (
            <g key={band}>
              <rect
                className={band === lowest ? styles.open : styles.outline}
                x="10"
                y={y}
                width={INSIDE}
                height="14"
              />
              <rect className={styles.fill} x="10" y={y} width={filled} height="14" />
            </g>
          );
        })}
      </svg>
      <ul role="list" className={styles.names}>
        {fromTheTop.map((band) => (
          <li key={band}>{t(`verdict.names.${band}`)}</li>
        ))}
      </ul>
    </figure>
  );
}
