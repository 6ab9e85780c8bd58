import radar from './GapRadar.module.css';
import legend from './Legend.module.css';
import { MARKS } from './radarShapes';
import { SHAPES } from './severalShapes';

/** Which line and mark is which assessment, and the target's. */
export function SeveralLegend({ names, target }: { names: readonly string[]; target: string }) {
  return (
    <ul className={legend.legend} role="list">
      {SHAPES.slice(0, names.length).map(({ className, mark }, index) => (
        <li key={mark}>
          <ShapeSample index={index} className={className} />
          <bdi>{names[index]}</bdi>
        </li>
      ))}
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false" className={radar.target}>
          <path d="M0 6H36" />
        </svg>
        {target}
      </li>
    </ul>
  );
}

/** The line and the mark of one of the shapes. */
export function ShapeSample({
  index,
  className,
}: {
  index: number;
  className?: string | undefined;
}) {
  const shape = SHAPES[index];
  if (!shape) return null;
  const Mark = MARKS[shape.mark];
  return (
    <svg
      width="36"
      height="16"
      aria-hidden="true"
      focusable="false"
      className={className ?? shape.className}
    >
      <path d="M0 8H36" />
      <Mark x={18} y={8} />
    </svg>
  );
}
