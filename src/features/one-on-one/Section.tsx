import { type ReactNode, useId } from 'react';
import { useNumbers } from '../../i18n/useNumbers';
import styles from './Section.module.css';

/** A part of the letter: its heading in the margin where there is one, numbered where it is a step. */
export function Section({
  title,
  step,
  children,
}: {
  title: string;
  /** Its place among the steps, from 1. */
  step?: number;
  children: ReactNode;
}) {
  const id = useId();
  const numbers = useNumbers();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {step !== undefined && (
          <span className={`numbers ${styles.step}`}>{numbers.whole(step)} </span>
        )}
        {title}
      </h2>
      <div className={styles.text}>{children}</div>
    </section>
  );
}
