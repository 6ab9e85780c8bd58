import { type ReactNode, useMemo, useState } from 'react';
import { PolarRadiusAxis, RadarChart } from 'recharts';
import { AreaCorners } from './AreaCorners';
import { AxisLabel } from './AxisLabel';
import { AxisWords } from './AxisWords';
import styles from './GapRadar.module.css';
import { OneByOne } from './OneByOne';
import { axisAngle, polarPoint } from './polar';
import { Rings } from './Rings';

/** Between the rim and an axis's name, CSS pixels. */
const LABEL_GAP = 8;
/** Drawn by the rings. One element for ever: for another one Recharts would compute all again. */
const SCALE = <PolarRadiusAxis domain={[0, 5]} niceTicks="none" tick={false} axisLine={false} />;

/** One axis: a competency's, or an area's. */
export interface Axis {
  readonly id: string;
  readonly area: string;
}

export interface FrameTexts<Row> {
  /** What a screen reader calls the chart. */
  readonly title: string;
  /** The label at an axis. */
  label(row: Row): string;
  areaName(area: string): string;
  /** All of one axis in words, for the pointer and the arrow keys. */
  describe(row: Row): readonly string[];
}

/** Rings, axes, names and the words of one axis: what every radar has around its shapes. */
export function RadarFrame<Row extends Axis>({
  rows,
  size,
  texts,
  isKnown,
  still = false,
  children,
}: {
  rows: readonly Row[];
  /** Side of the square, CSS pixels. */
  size: number;
  texts: FrameTexts<Row>;
  isKnown: (row: Row) => boolean;
  /** Drawn in one go: to be saved as a picture. */
  still?: boolean;
  /** Radars of Recharts, which come one by one. */
  children: ReactNode;
}) {
  const byArea = rows.some(({ id, area }) => id !== area);
  const outerRadius = size / 2 - (byArea ? 78 : 12);
  const centre = { x: size / 2, y: size / 2 };
  const halfStep = 180 / rows.length;
  const start = 90 - halfStep;
  const [words, setWords] = useState<HTMLElement | null>(null);
  // Recharts wants an array of its own, and computes all again for another one.
  const data = useMemo(() => [...rows], [rows]);
  return (
    <div className={styles.frame}>
      <RadarChart
        className={styles.chart}
        width={size}
        height={size}
        cx={centre.x}
        cy={centre.y}
        outerRadius={outerRadius}
        startAngle={start}
        endAngle={start - 360}
        data={data}
        title={texts.title}
      >
        <OneByOne atOnce={still}>
          <Rings centre={centre} radius={outerRadius} axes={rows.length} />
          <g className="axes">
            {byArea &&
              rows.map((row, index) => (
                <AxisLabel
                  key={row.id}
                  at={polarPoint(centre, outerRadius + LABEL_GAP, axisAngle(index, rows.length))}
                  centre={centre}
                  text={texts.label(row)}
                  unknown={!isKnown(row)}
                />
              ))}
          </g>
          <AreaCorners
            size={size}
            rows={rows}
            name={texts.areaName}
            radius={outerRadius}
            divided={byArea}
          />
          {SCALE}
          {children}
          <AxisWords
            rows={rows}
            size={size}
            radius={outerRadius}
            place={words}
            describe={texts.describe}
          />
        </OneByOne>
      </RadarChart>
      <div ref={setWords} role="status" />
    </div>
  );
}
