import styles from './GapRadar.module.css';
import { axisAngle, polarPoint } from './polar';

/** The areas' names in the corners of the figure. */
export function AreaCorners({
  size,
  rows,
  name,
  radius,
  divided,
}: {
  size: number;
  rows: readonly { readonly area: string }[];
  name: (area: string) => string;
  radius: number;
  /** A rule between each two areas, where an area has several axes. */
  divided: boolean;
}) {
  const centre = { x: size / 2, y: size / 2 };
  const areas = [...new Set(rows.map(({ area }) => area))];
  return (
    <g>
      {areas.map((area) => {
        const first = rows.findIndex((row) => row.area === area);
        const count = rows.filter((row) => row.area === area).length;
        const edge = polarPoint(
          centre,
          radius + 10,
          axisAngle(first, rows.length) - 180 / rows.length,
        );
        const middle = axisAngle(first + (count - 1) / 2, rows.length);
        const right = middle < 180;
        const top = middle < 90 || middle > 270;
        return (
          <g key={area}>
            {divided && (
              <path
                className={styles.divider}
                d={`M${centre.x} ${centre.y}L${edge.x.toFixed(1)} ${edge.y.toFixed(1)}`}
              />
            )}
            <text
              className={styles.area}
              x={right ? size - 2 : 2}
              y={top ? 18 : size - 6}
              textAnchor={right ? 'end' : 'start'}
            >
              {name(area)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
