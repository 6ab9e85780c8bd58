import type { Remark } from '../../link/oneOnOne/types';
import styles from './RemarkText.module.css';

/** What somebody saw and when, as it was written. */
export function RemarkText({ remark: { what, when } }: { remark: Remark }) {
  return (
    <div className={styles.remark}>
      {when && (
        <p className={styles.when}>
          <bdi>{when}</bdi>
        </p>
      )}
      {what && <p dir="auto">{what}</p>}
    </div>
  );
}
