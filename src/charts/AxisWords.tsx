import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  useActiveTooltipCoordinate,
  useActiveTooltipDataPoints,
  useIsTooltipActive,
} from 'recharts';
import styles from './GapRadar.module.css';
import { axisAngle, polarPoint } from './polar';

/**
 * All of one axis in words, beside the pointer or where the arrow keys are. Recharts knows which axis
 * that is; its own box would bring every cursor of every chart with it.
 */
export function AxisWords<Row extends { readonly id: string }>({
  rows,
  size,
  radius,
  place,
  describe,
}: {
  rows: readonly Row[];
  /** Side of the chart, CSS pixels. */
  size: number;
  radius: number;
  /** Where the words are put: the chart itself holds nothing but its drawing. */
  place: HTMLElement | null;
  describe: (row: Row) => readonly string[];
}) {
  const isHushed = useHushed(place);
  const isActive = useIsTooltipActive() && !isHushed;
  const [row] = useActiveTooltipDataPoints<Row>() ?? [];
  const at = useActiveTooltipCoordinate();
  if (!isActive || !row || !at || !place) return null;
  const centre = { x: size / 2, y: size / 2 };
  const axis = rows.findIndex(({ id }) => id === row.id);
  const rim = polarPoint(centre, radius, axisAngle(axis, rows.length));
  // Towards the centre, so that it stays on the chart.
  const left = at.x > centre.x ? 'calc(-100% - 10px)' : '10px';
  const top = at.y > centre.y ? 'calc(-100% - 10px)' : '10px';
  return (
    <>
      <path
        className={styles.cursor}
        d={`M${centre.x} ${centre.y}L${rim.x.toFixed(1)} ${rim.y.toFixed(1)}`}
      />
      {createPortal(
        <div
          className={styles.words}
          style={{ left: at.x, top: at.y, transform: `translate(${left}, ${top})` }}
        >
          {describe(row).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>,
        place,
      )}
    </>
  );
}

/** Escape takes the words over the figure away; the next key, or coming back, brings them again. */
function useHushed(place: HTMLElement | null): boolean {
  const [isHushed, setHushed] = useState(false);
  useEffect(() => {
    const figure = place?.parentElement;
    const heed = ({ key }: KeyboardEvent) => setHushed(key === 'Escape');
    const forget = () => setHushed(false);
    document.addEventListener('keydown', heed);
    figure?.addEventListener('mouseleave', forget);
    return () => {
      document.removeEventListener('keydown', heed);
      figure?.removeEventListener('mouseleave', forget);
    };
  }, [place]);
  return isHushed;
}
