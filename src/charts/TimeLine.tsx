import legend from './Legend.module.css';
import styles from './TimeLine.module.css';
import { breaksBetween, type KnownPoint, stretchesOf, type TimePoint } from './timeline';

const WIDTH = 200;
const HEIGHT = 84;
/** From so many points on, marks are smaller: they would cover the line. */
const MANY = 20;
/** Room for a mark at each end. */
const EDGE = 8;
const LEVELS = [0, 1, 2, 3, 4, 5];

const x = (place: number) => EDGE + place * (WIDTH - 2 * EDGE);
const y = (level: number) => HEIGHT - EDGE - (level / 5) * (HEIGHT - 2 * EDGE);
const at = (point: KnownPoint, level: number) =>
  `${x(point.place).toFixed(1)} ${y(level).toFixed(1)}`;

/**
 * One competency over time: estimates with their band of one standard error, and what the target
 * asks. Where the edition changes the line is broken, and marks that cannot be compared with the
 * newest are open. A picture; the table beside it holds the values.
 */
export function TimeLine({
  points,
  required,
}: {
  /** Oldest first. */
  points: readonly TimePoint[];
  /** Required level, 0 to 5; null where the target does not ask for it. */
  required: number | null;
}) {
  const stretches = stretchesOf(points);
  return (
    <svg
      className={styles.figure}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {LEVELS.map((level) => (
        <line
          key={level}
          className={level === 0 ? styles.ground : styles.level}
          x1="0"
          x2={WIDTH}
          y1={y(level)}
          y2={y(level)}
        />
      ))}
      {breaksBetween(points).map((place) => (
        <line key={place} className={styles.break} x1={x(place)} x2={x(place)} y1="0" y2={HEIGHT} />
      ))}
      {stretches.map((stretch) => (
        <Stretch key={stretch[0]?.place} points={stretch} />
      ))}
      {required !== null && (
        <line className={styles.required} x1="0" x2={WIDTH} y1={y(required)} y2={y(required)} />
      )}
      {/* On top: an estimate at what is asked is seen all the same. */}
      {stretches.flat().map((point) => (
        <g key={point.place} className={point.comparable ? styles.comparable : styles.apart}>
          <circle
            className={styles.mark}
            cx={x(point.place)}
            cy={y(point.measured.level)}
            r={points.length < MANY ? 3.5 : 2}
          />
        </g>
      ))}
    </svg>
  );
}

/** The band and the line of points that may be joined; a single one has a band alone. */
function Stretch({ points }: { points: readonly KnownPoint[] }) {
  const [first] = points;
  if (!first) return null;
  const line = points.map((point) => at(point, point.measured.level));
  const band = [
    ...points.map((point) => at(point, point.measured.high)),
    ...points.map((point) => at(point, point.measured.low)).reverse(),
  ];
  return (
    <g className={first.comparable ? styles.comparable : styles.apart}>
      {points.length > 1 ? (
        <path className={styles.band} d={`M${band.join('L')}Z`} />
      ) : (
        <rect
          className={styles.band}
          x={x(first.place) - 3}
          width="6"
          y={y(first.measured.high)}
          height={y(first.measured.low) - y(first.measured.high)}
        />
      )}
      {points.length > 1 && <path className={styles.line} d={`M${line.join('L')}`} />}
    </g>
  );
}

/** What each line and mark of the figures is. */
export function TimeLegend({
  you,
  band,
  required,
  apart,
}: {
  you: string;
  band: string;
  required: string;
  /** Where some marks are of another edition. */
  apart?: string | undefined;
}) {
  return (
    <ul className={legend.legend} role="list">
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false">
          <g className={styles.comparable}>
            <path className={styles.line} d="M0 6H36" />
            <circle className={styles.mark} cx="18" cy="6" r="4" />
          </g>
        </svg>
        {you}
      </li>
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false">
          <g className={styles.comparable}>
            <rect className={styles.band} width="36" height="12" />
          </g>
        </svg>
        {band}
      </li>
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false">
          <path className={styles.required} d="M0 6H36" />
        </svg>
        {required}
      </li>
      {apart && (
        <li>
          <svg width="36" height="16" aria-hidden="true" focusable="false">
            <path className={styles.break} d="M27 0V16" />
            <g className={styles.apart}>
              <circle className={styles.mark} cx="12" cy="8" r="4" />
            </g>
          </svg>
          {apart}
        </li>
      )}
    </ul>
  );
}
