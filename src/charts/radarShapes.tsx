import { diamondAt, type Point, pathThrough } from './polar';
import type { Measured } from './radarRows';

type Drawn<Row> = Point & { payload: Row };

export const MARKS = {
  round: ({ x, y }: Point) => <circle cx={x} cy={y} r={4} />,
  square: ({ x, y }: Point) => <rect x={x - 4} y={y - 4} width={8} height={8} />,
  diamond: ({ x, y }: Point) => <polygon points={diamondAt(x, y)} />,
  lozenge: ({ x, y }: Point) => <polygon points={diamondAt(x, y, 5.5)} />,
  triangle: ({ x, y }: Point) => (
    <polygon points={`${x},${y - 5.5} ${x + 5.5},${y + 4} ${x - 5.5},${y + 4}`} />
  ),
};

/** A line through the known points, broken at unknown ones, with its own marks. */
export function lineShape<Row extends { readonly id: string }>(
  className: string | undefined,
  known: (row: Row) => boolean,
  mark?: keyof typeof MARKS,
) {
  return ({ points }: { points?: unknown }) => {
    const drawn = ((points ?? []) as Drawn<Row>[]).map((point) =>
      known(point.payload) ? point : null,
    );
    return (
      <g className={className}>
        <path d={pathThrough(drawn)} />
        {drawn.map((point) => {
          const Mark = mark && MARKS[mark];
          return point && Mark ? <Mark key={point.payload.id} x={point.x} y={point.y} /> : null;
        })}
      </g>
    );
  };
}

/** The ring between the low and the high ends; where an axis is unknown the ring is open. */
export function bandShape<Row>(
  className: string | undefined,
  measured: (row: Row) => Measured | null,
) {
  return (shape: { points?: unknown; baseLinePoints?: unknown }) => {
    const high = (shape.points ?? []) as Drawn<Row>[];
    const low = (shape.baseLinePoints ?? []) as Drawn<Row>[];
    const count = high.length;
    const pieces = high.map((point, index) => {
      const next = high[(index + 1) % count];
      const [nearLow, farLow] = [low[index], low[(index + 1) % count]];
      if (!next || !nearLow || !farLow) return '';
      if (!measured(point.payload) || !measured(next.payload)) return '';
      return pathThrough([point, next, farLow, nearLow]);
    });
    return <path className={className} d={pieces.join('')} />;
  };
}
