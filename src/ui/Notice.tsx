import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/**
 * A sentence beside the work: what happened, what is safe, what to do. `urgent` interrupts a
 * screen reader; use it where something of the person's is at stake.
 */
export function Notice({
  children,
  urgent = false,
  actions,
}: {
  children: ReactNode;
  urgent?: boolean;
  actions?: ReactNode;
}) {
  return (
    <div className={urgent ? styles.urgent : styles.notice} role={urgent ? 'alert' : 'status'}>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
