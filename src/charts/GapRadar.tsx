import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts';
import { AreaCorners } from './AreaCorners';
import { AxisLabel } from './AxisLabel';
import styles from './GapRadar.module.css';
import { type Point, pathThrough } from './polar';
import type { RadarRow } from './radarRows';

export interface RadarTexts {
  /** What a screen reader calls the chart. */
  readonly title: string;
  /** The label at an axis. */
  label(row: RadarRow): string;
  areaName(area: string): string;
  /** All of one axis in words, for the pointer and the arrow keys. */
  describe(row: RadarRow): readonly string[];
}

type Drawn = Point & { payload: RadarRow };

/**
 * The target (ink, dashed), the answers (accent, solid, in their band of one standard error) and,
 * where two are compared, the other rater (blue, dotted, square marks). The only user of Recharts.
 */
export default function GapRadar({
  rows,
  size,
  texts,
}: {
  rows: readonly RadarRow[];
  /** Side of the square, CSS pixels. */
  size: number;
  texts: RadarTexts;
}) {
  const byArea = rows.some(({ id, area }) => id !== area);
  const outerRadius = size / 2 - (byArea ? 78 : 12);
  const halfStep = 180 / rows.length;
  const start = 90 - halfStep;
  const compared = rows.some(({ other }) => other);
  const band = (row: RadarRow) => (row.measured ? [row.measured.low, row.measured.high] : null);

  return (
    <RadarChart
      className={styles.chart}
      width={size}
      height={size}
      cx={size / 2}
      cy={size / 2}
      outerRadius={outerRadius}
      startAngle={start}
      endAngle={start - 360}
      data={[...rows]}
      title={texts.title}
    >
      <PolarGrid gridType="circle" stroke="var(--rule)" />
      <PolarRadiusAxis domain={[0, 5]} tickCount={6} tick={false} axisLine={false} />
      <PolarAngleAxis
        dataKey="id"
        tickLine={false}
        axisLine={false}
        tick={({ index, x, y }) => {
          const row = rows[index];
          return row && byArea ? (
            <AxisLabel
              x={Number(x)}
              y={Number(y)}
              centre={size / 2}
              text={texts.label(row)}
              unknown={!row.measured}
            />
          ) : (
            <g />
          );
        }}
      />
      <AreaCorners
        size={size}
        rows={rows}
        name={texts.areaName}
        radius={outerRadius}
        divided={byArea}
      />
      <Radar dataKey={band} shape={bandShape} isAnimationActive="auto" animationDuration={600} />
      <Radar
        dataKey={(row: RadarRow) => row.required}
        shape={lineShape(styles.target, (row) => row.required !== null)}
        isAnimationActive={false}
      />
      {compared && (
        <Radar
          dataKey={(row: RadarRow) => row.other?.level}
          shape={lineShape(styles.other, (row) => row.other !== null, 'square')}
          isAnimationActive="auto"
          animationDuration={600}
        />
      )}
      <Radar
        dataKey={(row: RadarRow) => row.measured?.level}
        shape={lineShape(styles.you, (row) => row.measured !== null, 'round')}
        isAnimationActive="auto"
        animationDuration={600}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const row = payload?.[0]?.payload as RadarRow | undefined;
          return active && row ? (
            <div className={styles.tooltip}>
              {texts.describe(row).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ) : null;
        }}
      />
    </RadarChart>
  );
}

/** A line through the known points, broken at unknown ones, with its own marks. */
function lineShape(
  className: string | undefined,
  known: (row: RadarRow) => boolean,
  mark?: 'round' | 'square',
) {
  return ({ points }: { points?: unknown }) => {
    const drawn = ((points ?? []) as Drawn[]).map((point) => (known(point.payload) ? point : null));
    return (
      <g className={className}>
        <path d={pathThrough(drawn)} />
        {drawn.map((point) =>
          point === null || !mark ? null : mark === 'round' ? (
            <circle key={point.payload.id} cx={point.x} cy={point.y} r={4} />
          ) : (
            <rect key={point.payload.id} x={point.x - 4} y={point.y - 4} width={8} height={8} />
          ),
        )}
      </g>
    );
  };
}

/** The ring between the low and the high ends; where an axis is unknown the ring is open. */
function bandShape({ points, baseLinePoints }: { points?: unknown; baseLinePoints?: unknown }) {
  const high = (points ?? []) as Drawn[];
  const low = (baseLinePoints ?? []) as Drawn[];
  const count = high.length;
  const pieces = high.map((point, index) => {
    const next = high[(index + 1) % count];
    const [nearLow, farLow] = [low[index], low[(index + 1) % count]];
    if (!next || !nearLow || !farLow || !point.payload.measured || !next.payload.measured)
      return '';
    return pathThrough([point, next, farLow, nearLow]);
  });
  return <path className={styles.band} d={pieces.join('')} />;
}
