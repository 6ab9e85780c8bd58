import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { WideTable } from '../../ui/WideTable';
import { type DriftLine, driftLines } from './drift';
import styles from './OverTimePage.module.css';
import table from './Table.module.css';
import { useDrift } from './useDrift';
import { useLeans } from './useLeans';

/** How one's own view and each rater's lay to each other, over time. Hidden without a rating. */
export function DriftSection() {
  const { t } = useTranslation();
  const drift = useDrift();
  if (!drift || drift.points.length + drift.failed === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="drift-title">
      <h2 id="drift-title">{t('overTime.drift.title')}</h2>
      <p className={styles.soft}>{t('overTime.drift.lead')}</p>
      {driftLines(drift.points).map((line) => (
        <Line key={line.label ?? ''} line={line} />
      ))}
      {drift.failed > 0 && <p>{t('overTime.drift.failed', { count: drift.failed })}</p>}
      <p className={styles.soft}>{t('overTime.drift.caution')}</p>
    </section>
  );
}

function Line({ line: { label, points, ends } }: { line: DriftLine }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const leans = useLeans();
  const newest = points.at(-1);
  const name = label ?? t('overTime.drift.unnamed');
  return (
    <div className={styles.part}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {ends && <p>{leans.sentence(ends)}</p>}
      {label === null && points.length > 1 && <p>{t('overTime.drift.whose')}</p>}
      <WideTable label={`\u2068${name}\u2069`} className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('overTime.drift.when')}</th>
            <th scope="col">{t('overTime.drift.lean')}</th>
            <th scope="col">{t('overTime.drift.shared')}</th>
            <th scope="col">{t('overTime.drift.agree')}</th>
            <th scope="col">{t('overTime.drift.discuss')}</th>
            <th scope="col">{t('overTime.drift.differ')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, at, edition, lean, shared, counts }) => (
            <tr key={id}>
              <th scope="row">
                {day(at)}
                {edition !== newest?.edition && (
                  <span className={table.note}>{t('overTime.notComparable', { edition })}</span>
                )}
              </th>
              <td>{lean === null ? t('result.table.none') : leans.short(lean)}</td>
              <td>{shared}</td>
              <td>{counts.agree}</td>
              <td>{counts.discuss}</td>
              <td>{counts.differ}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}
