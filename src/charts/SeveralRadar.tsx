import { Radar } from 'recharts';
import target from './GapRadar.module.css';
import { type FrameTexts, RadarFrame } from './RadarFrame';
import { bandShape, lineShape } from './radarShapes';
import styles from './Several.module.css';
import type { SeveralRow } from './severalRows';
import { SHAPES } from './severalShapes';

export type SeveralTexts = FrameTexts<SeveralRow>;

/** With more shapes than these, their bands would hide each other. */
const MOST_BANDS = 2;

/** Two to four assessments over one target (ink, dashed); with two, each in its band. */
export default function SeveralRadar({
  rows,
  size,
  texts,
}: {
  rows: readonly SeveralRow[];
  /** Side of the square, CSS pixels. */
  size: number;
  texts: SeveralTexts;
}) {
  const count = rows[0]?.shapes.length ?? 0;
  const shapes = SHAPES.slice(0, count).map((shape, index) => ({
    ...shape,
    measured: (row: SeveralRow) => row.shapes[index] ?? null,
  }));
  return (
    <RadarFrame
      rows={rows}
      size={size}
      texts={texts}
      isKnown={(row) => row.shapes.some((shape) => shape !== null)}
    >
      {count <= MOST_BANDS &&
        shapes.map(({ className, mark, measured }) => (
          <Radar
            key={`band-${mark}`}
            dataKey={(row: SeveralRow) => {
              const one = measured(row);
              return one && [one.low, one.high];
            }}
            shape={bandShape<SeveralRow>(`${className} ${styles.band}`, measured)}
            isAnimationActive={false}
          />
        ))}
      <Radar
        dataKey={(row: SeveralRow) => row.required}
        shape={lineShape<SeveralRow>(target.target, (row) => row.required !== null)}
        isAnimationActive={false}
      />
      {shapes.map(({ className, mark, measured }) => (
        <Radar
          key={mark}
          dataKey={(row: SeveralRow) => measured(row)?.level}
          shape={lineShape<SeveralRow>(className, (row) => measured(row) !== null, mark)}
          isAnimationActive={false}
        />
      ))}
    </RadarFrame>
  );
}
