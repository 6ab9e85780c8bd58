import { Link } from 'wouter';
import { LadderProgress, type RungState } from './LadderProgress';
import styles from './SectionProgress.module.css';

/** How far one section has come, in words and as a ladder. */
export interface SectionState {
  readonly id: string;
  readonly name: string | undefined;
  /** Where its name leads. */
  readonly href: string;
  readonly isCurrent: boolean;
  readonly count: string | number;
  readonly rungs: readonly RungState[];
}

/** How far each section has come, and how much is left: a column, and one thin line on a phone. */
export function SectionProgress({
  label,
  sections,
  overall,
  left,
}: {
  label: string;
  sections: readonly SectionState[];
  overall: string;
  left: string;
}) {
  return (
    <nav className={styles.progress} aria-label={label}>
      <ol className={styles.sections} role="list">
        {sections.map(({ id, name, href, isCurrent, count, rungs }) => (
          <li key={id}>
            <Link
              href={href}
              className={styles.section}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span className={styles.name}>{name}</span>
              <span className={`numbers ${styles.count}`}>{count}</span>
              <span className={styles.ladder}>
                <LadderProgress rungs={rungs} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p className={`numbers ${styles.left}`}>
        <span className={styles.overall}>{overall}</span>
        {left}
      </p>
    </nav>
  );
}
