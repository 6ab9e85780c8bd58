import { type ReactNode, useMemo } from 'react';
import type { Bank } from '../../../domain/bank';
import type { Readiness } from '../../../domain/readiness';
import { useTranslation } from '../../../i18n/useTranslation';
import { useWording } from '../../../i18n/useWording';
import type { SharedLevels } from '../../../link/v2/types';
import { DotLines } from '../DotLines';
import { GapTable } from '../GapTable';
import { GateList } from '../GateList';
import { Picture } from '../Picture';
import styles from '../ResultView.module.css';
import { Verdict } from '../Verdict';
import { rowsOfLevels, shownLevels } from './shownLevels';

/** A result of which the levels were shared, and not the answers behind them. */
export default function LevelsView({
  bank,
  shared,
  other,
  notice,
  actions,
}: {
  /** Of the edition that the link names. */
  bank: Bank;
  shared: SharedLevels;
  /** The reader's own answers against the same target, where they compare. */
  other?: Readiness;
  notice: ReactNode;
  actions: ReactNode;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const shown = useMemo(() => shownLevels(bank, shared), [bank, shared]);
  const rows = useMemo(() => rowsOfLevels(bank, shown, other), [bank, shown, other]);
  const role = wording.roles[shown.target.role]?.title ?? shown.target.role;

  return (
    <div className={`page ${styles.result}`}>
      <div className={styles.notice}>{notice}</div>
      <div className={styles.opening}>
        <div className={styles.letter}>
          <Verdict readiness={shown} ladder={() => []} own={false} />
          <div className={`row no-print ${styles.actions}`}>{actions}</div>
          <GateList readiness={shown} />
        </div>
        <div className={styles.figure}>
          <Picture {...rows} role={role} shapes={other ? 'compared' : 'shared'} />
        </div>
      </div>
      <DotLines {...rows} />
      <GapTable readiness={shown} other={other} />
      <p className={styles.edition}>{t('result.edition', { edition: shown.edition })}</p>
    </div>
  );
}
