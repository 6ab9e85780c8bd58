import styles from './LadderProgress.module.css';

export type RungState = 'done' | 'passed-over' | 'next' | 'open';

/** A short ladder keeps narrow rungs. */
const FEWEST_PLACES = 10;

/**
 * A ladder lying on its side: one rung an item; filled when answered, a dot when passed over, the
 * next one in outline. Decoration beside words that say the same.
 */
export function LadderProgress({ rungs }: { rungs: readonly RungState[] }) {
  const gap = 8;
  const width = Math.max(FEWEST_PLACES, rungs.length) * gap + 2;
  return (
    <svg
      className={styles.ladder}
      viewBox={`0 0 ${width} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.rail} d={`M0 1H${width}M0 15H${width}`} />
      {rungs.map((state, index) => {
        const x = 1 + index * gap;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place
            key={index}
            className={styles[state]}
            x={x + 1.5}
            y={state === 'passed-over' ? 7 : 2.5}
            width={5}
            height={state === 'passed-over' ? 2 : 11}
          />
        );
      })}
    </svg>
  );
}
