import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** One section of a long page: its heading in the margin where there is one, its text beside it. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.text}>{children}</div>
    </section>
  );
}
