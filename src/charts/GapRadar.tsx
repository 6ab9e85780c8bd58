import { Radar } from 'recharts';
import styles from './GapRadar.module.css';
import { type FrameTexts, RadarFrame } from './RadarFrame';
import type { RadarRow } from './radarRows';
import { bandShape, lineShape } from './radarShapes';

export type RadarTexts = FrameTexts<RadarRow>;

/**
 * The target (ink, dashed), the answers (accent, solid, in their band of one standard error) and,
 * where two are compared, the other rater (blue, dotted, square marks) and what both agreed on (ink,
 * solid, open diamonds).
 */
export default function GapRadar({
  rows,
  size,
  texts,
  still = false,
}: {
  rows: readonly RadarRow[];
  /** Side of the square, CSS pixels. */
  size: number;
  texts: RadarTexts;
  /** Drawn in one go, without motion: to be saved as a picture. */
  still?: boolean;
}) {
  const compared = rows.some(({ other }) => other);
  const talkedAbout = rows.some(({ agreed }) => agreed !== null);
  const band = (row: RadarRow) => (row.measured ? [row.measured.low, row.measured.high] : null);

  return (
    <RadarFrame
      rows={rows}
      size={size}
      texts={texts}
      isKnown={({ measured }) => measured !== null}
      still={still}
    >
      <Radar
        dataKey={band}
        shape={bandShape<RadarRow>(styles.band, ({ measured }) => measured)}
        isAnimationActive={still ? false : 'auto'}
        animationDuration={600}
      />
      <Radar
        dataKey={(row: RadarRow) => row.required}
        shape={lineShape<RadarRow>(styles.target, (row) => row.required !== null)}
        isAnimationActive={false}
      />
      {compared && (
        <Radar
          dataKey={(row: RadarRow) => row.other?.level}
          shape={lineShape<RadarRow>(styles.other, (row) => row.other !== null, 'square')}
          isAnimationActive={still ? false : 'auto'}
          animationDuration={600}
        />
      )}
      <Radar
        dataKey={(row: RadarRow) => row.measured?.level}
        shape={lineShape<RadarRow>(styles.you, (row) => row.measured !== null, 'round')}
        isAnimationActive={still ? false : 'auto'}
        animationDuration={600}
      />
      {talkedAbout && (
        <Radar
          dataKey={(row: RadarRow) => row.agreed}
          shape={lineShape<RadarRow>(styles.agreed, (row) => row.agreed !== null, 'diamond')}
          isAnimationActive={false}
        />
      )}
    </RadarFrame>
  );
}
