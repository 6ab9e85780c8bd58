import styles from './GapRadar.module.css';
import type { Point } from './polar';

const LINE = 14;

/** An axis's name outside the rim, wrapped at spaces so that it is never cut. */
export function AxisLabel({
  at: { x, y },
  centre,
  text,
  unknown,
}: {
  at: Point;
  centre: Point;
  text: string;
  unknown: boolean;
}) {
  const lines = wrap(text);
  const sideways = Math.abs(x - centre.x) < 24 ? 'middle' : x > centre.x ? 'start' : 'end';
  const [above, below] = [y < centre.y - 24, y > centre.y + 24];
  const first = above ? y - (lines.length - 1) * LINE : below ? y + 10 : y + 4;
  return (
    <text className={unknown ? styles.unknown : styles.label} x={x} y={first} textAnchor={sideways}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
          {/* The space is for who hears the name; at the end of a line it takes no room. */}
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

/** At most two lines, balanced at a space. */
function wrap(text: string): string[] {
  if (text.length <= 10) return [text];
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const middle = text.length / 2;
  const [cut] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
