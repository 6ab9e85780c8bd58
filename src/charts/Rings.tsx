import styles from './GapRadar.module.css';
import { axisAngle, type Point, polarPoint } from './polar';

const LEVELS = [1, 2, 3, 4, 5];

/** One ring for each level above the lowest, and a spoke for each axis. */
export function Rings({
  centre,
  radius,
  axes,
}: {
  centre: Point;
  /** Of the outermost ring. */
  radius: number;
  axes: number;
}) {
  const spokes = Array.from({ length: axes }, (_, index) => {
    const { x, y } = polarPoint(centre, radius, axisAngle(index, axes));
    return `M${centre.x} ${centre.y}L${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return (
    <g className={styles.rings}>
      <path d={spokes.join('')} />
      {LEVELS.map((level) => (
        <circle key={level} cx={centre.x} cy={centre.y} r={(radius * level) / LEVELS.length} />
      ))}
    </g>
  );
}
