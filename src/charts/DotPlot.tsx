import styles from './DotPlot.module.css';
import { diamondAt } from './polar';
import type { Measured, RadarRow } from './radarRows';

const percent = (level: number) => `${(level / 5) * 100}%`;

/**
 * Required, measured and agreed on one line, with the band of one standard error: people read lengths better
 * than polygons. A picture; the words and the table beside it hold the values.
 */
export function DotPlot({ row }: { row: RadarRow }) {
  return (
    <svg className={styles.plot} aria-hidden="true" focusable="false">
      <line className={styles.track} x1="0" x2="100%" y1="14" y2="14" />
      {[0, 1, 2, 3, 4, 5].map((level) => (
        <line
          key={level}
          className={styles.tick}
          x1={percent(level)}
          x2={percent(level)}
          y1="11"
          y2="17"
        />
      ))}
      {row.measured && <Band measured={row.measured} className={styles.band} />}
      {row.required !== null && (
        <line
          className={styles.required}
          x1={percent(row.required)}
          x2={percent(row.required)}
          y1="3"
          y2="25"
        />
      )}
      {row.other && (
        // A line without length and with square ends: a square mark at a percentage.
        <line
          className={styles.other}
          x1={percent(row.other.level)}
          x2={percent(row.other.level)}
          y1="14"
          y2="14"
        />
      )}
      {row.measured && (
        <circle className={styles.you} cx={percent(row.measured.level)} cy="14" r="5.5" />
      )}
      {row.agreed !== null && (
        // An svg of its own, so that a percentage can place a shape with corners.
        <svg x={percent(row.agreed)} className={styles.agreed} aria-hidden="true" focusable="false">
          <polygon points={diamondAt(0, 14, 9)} />
        </svg>
      )}
    </svg>
  );
}

function Band({ measured, className }: { measured: Measured; className: string | undefined }) {
  return (
    <rect
      className={className}
      x={percent(measured.low)}
      width={percent(measured.high - measured.low)}
      y="8"
      height="12"
    />
  );
}
