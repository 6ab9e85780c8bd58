import { MARKS } from './radarShapes';
import styles from './Several.module.css';
import type { SeveralRow } from './severalRows';
import { SHAPES } from './severalShapes';

const LANE = 14;
const EDGE = 5;

const percent = (level: number) => `${(level / 5) * 100}%`;

/**
 * One competency of several assessments: a lane each, so that no mark hides another, with its band of
 * one standard error; the required level crosses them all. A picture; the table holds the values.
 */
export function SeveralLanes({ row }: { row: SeveralRow }) {
  const height = row.shapes.length * LANE + 2 * EDGE;
  return (
    <svg className={styles.lanes} height={height} aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4, 5].map((level) => (
        <line
          key={level}
          className={styles.tick}
          x1={percent(level)}
          x2={percent(level)}
          y1={EDGE}
          y2={height - EDGE}
        />
      ))}
      {row.required !== null && (
        <line
          className={styles.required}
          x1={percent(row.required)}
          x2={percent(row.required)}
          y1="0"
          y2={height}
        />
      )}
      {SHAPES.slice(0, row.shapes.length).map(({ className, mark }, index) => (
        <g key={mark} className={className}>
          <Lane row={row} index={index} y={EDGE + (index + 0.5) * LANE} />
        </g>
      ))}
    </svg>
  );
}

function Lane({ row, index, y }: { row: SeveralRow; index: number; y: number }) {
  const measured = row.shapes[index];
  const shape = SHAPES[index];
  if (!measured || !shape) return null;
  const Mark = MARKS[shape.mark];
  return (
    <>
      <line
        className={styles.whisker}
        x1={percent(measured.low)}
        x2={percent(measured.high)}
        y1={y}
        y2={y}
      />
      {/* An svg of its own, so that a percentage can place a shape with corners. */}
      <svg x={percent(measured.level)} aria-hidden="true" focusable="false">
        <Mark x={0} y={y} />
      </svg>
    </>
  );
}
