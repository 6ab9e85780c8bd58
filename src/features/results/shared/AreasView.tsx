import { type ReactNode, useMemo } from 'react';
import { DotPlot } from '../../../charts/DotPlot';
import type { Bank } from '../../../domain/bank';
import type { Readiness } from '../../../domain/readiness';
import { useNumbers } from '../../../i18n/useNumbers';
import { useTranslation } from '../../../i18n/useTranslation';
import { useWording } from '../../../i18n/useWording';
import type { SharedAreas } from '../../../link/v2/types';
import { PageTitle } from '../../../ui/PageTitle';
import { Picture } from '../Picture';
import styles from '../ResultView.module.css';
import verdict from '../Verdict.module.css';
import lines from './AreasView.module.css';
import { rowsOfAreas } from './shownLevels';

/** A result of which the four areas were shared: a shape, and no verdict. */
export default function AreasView({
  bank,
  shared,
  other,
  notice,
  actions,
}: {
  /** Of the edition that the link names. */
  bank: Bank;
  shared: SharedAreas;
  /** The reader's own answers against the same target, where they compare. */
  other?: Readiness;
  notice: ReactNode;
  actions: ReactNode;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const rows = useMemo(() => rowsOfAreas(bank, shared, other), [bank, shared, other]);
  const role = wording.roles[shared.target.role]?.title ?? shared.target.role;

  return (
    <div className={`page ${styles.result}`}>
      <div className={styles.notice}>{notice}</div>
      <div className={styles.opening}>
        <div className={styles.letter}>
          <header className={verdict.verdict}>
            <PageTitle tab={t('result.tabShared')}>{t('shareMore.areasTitle', { role })}</PageTitle>
            <p className={verdict.meaning}>{t('shareMore.areasMeaning')}</p>
            <p className={verdict.caveat}>{t('verdict.caveat')}</p>
          </header>
          <div className={`row no-print ${styles.actions}`}>{actions}</div>
          <section aria-labelledby="shared-areas">
            <h2 id="shared-areas" className={lines.title}>
              {t('result.dots.title')}
            </h2>
            <ul role="list">
              {rows.map((row) => (
                <li key={row.id} className={lines.line}>
                  <h3>{wording.areas[row.id]?.name}</h3>
                  <p className="numbers">
                    <strong>
                      {row.measured
                        ? t('result.gates.measured', {
                            level: tenths(row.measured.level),
                            error: tenths(errorOf(shared, row.id)),
                          })
                        : t('result.dots.unknown')}
                    </strong>{' '}
                    {row.required === null
                      ? t('result.dots.notRequired')
                      : t('result.dots.required', { level: tenths(row.required) })}
                    {row.other && (
                      <>, {t('shareMore.ownArea', { level: tenths(row.other.level) })}</>
                    )}
                  </p>
                  <DotPlot row={row} />
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div className={styles.figure}>
          <Picture
            competencies={rows}
            areas={rows}
            role={role}
            shapes={other ? 'compared' : 'shared'}
          />
        </div>
      </div>
      <p className={styles.edition}>{t('result.edition', { edition: shared.edition })}</p>
    </div>
  );
}

function errorOf({ areas }: SharedAreas, id: string): number {
  return areas.find(({ area }) => area === id)?.standardError ?? 0;
}
