import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A part of the page: its heading and what it means in the margin, where there is one. */
export function Section({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
