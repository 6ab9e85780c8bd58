import { Link } from 'wouter';
import type { Change } from '../../domain/change';
import type { Requirements } from '../../domain/roleProfile';
import { useDates } from '../../i18n/useDates';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { FoldedTable } from '../../ui/WideTable';
import { type Point, scoreIn } from './ownSeries';
import styles from './Table.module.css';
import { useDifferences } from './useDifferences';

/** Every value of the figures as text: the accessible truth. */
export function ValuesTable({
  points,
  requirements,
  since,
  changes,
}: {
  points: readonly Point[];
  requirements: Requirements;
  /** ISO time of the one that the newest is compared with; null where none compares. */
  since: string | null;
  changes: readonly Change[];
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const { tenths } = useNumbers();
  const { said } = useDifferences();
  const newest = points.at(-1);
  if (!newest) return null;
  const none = t('result.table.none');
  const columns = 2 + points.length + Number(since !== null);

  return (
    <FoldedTable title={t('result.table.title')} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('result.table.competency')}</th>
          <th scope="col">{t('result.table.required')}</th>
          {points.map(({ source: { key, header, at }, bank }) => (
            <th key={key} scope="col">
              <Link href={`/a/${header.id}`}>{day(at)}</Link>
              {header.label && <bdi className={styles.note}>{header.label}</bdi>}
              {bank.edition !== newest.bank.edition && (
                <span className={styles.note}>
                  {t('overTime.notComparable', { edition: bank.edition })}
                </span>
              )}
            </th>
          ))}
          {since !== null && <th scope="col">{t('overTime.since.title', { date: day(since) })}</th>}
        </tr>
      </thead>
      {newest.bank.areas.map((area) => (
        <tbody key={area.id}>
          <tr>
            <th colSpan={columns} scope="rowgroup">
              {wording.areas[area.id]?.name}
            </th>
          </tr>
          {area.competencies.map((competency) => {
            const change = changes.find((one) => one.competency === competency);
            return (
              <tr key={competency}>
                <th scope="row">{wording.competencies[competency]?.name}</th>
                <td>{requirements[competency]?.level || none}</td>
                {points.map((point) => {
                  const score = scoreIn(point, competency);
                  return (
                    <td key={point.source.key}>
                      {score?.level == null || score.standardError === null
                        ? t('result.all.unknown')
                        : t('result.gates.measured', {
                            level: tenths(score.level),
                            error: tenths(score.standardError),
                          })}
                    </td>
                  );
                })}
                {since !== null && <td>{change ? said(change) : none}</td>}
              </tr>
            );
          })}
        </tbody>
      ))}
    </FoldedTable>
  );
}
