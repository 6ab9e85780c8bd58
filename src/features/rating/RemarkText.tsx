import type { Remark } from '../../link/oneOnOne/types';
import said from '../../ui/SaidLine.module.css';

/** What somebody saw and when, as it was written. */
export function RemarkText({ remark: { what, when } }: { remark: Remark }) {
  return (
    <div className={said.quote}>
      {when && (
        <p className={said.soft}>
          <bdi>{when}</bdi>
        </p>
      )}
      {what && <p dir="auto">{what}</p>}
    </div>
  );
}
