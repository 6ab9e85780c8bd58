import { useMemo } from 'react';
import { ShapeSample } from '../../charts/SeveralLegend';
import { requirementsFor } from '../../domain/bank';
import { changesBetween } from '../../domain/change';
import type { Target } from '../../domain/roleProfile';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { WideTable } from '../../ui/WideTable';
import { type Candidate, scoreOf } from './candidates';
import styles from './SideBySidePage.module.css';
import table from './Table.module.css';
import { useDifferences } from './useDifferences';
import type { Scored } from './useScored';

/** Every value, and how each lies to the first: the accessible truth. */
export function Differences({
  scored,
  names,
  target,
}: {
  scored: readonly Scored<Candidate>[];
  /** In the same order. */
  names: readonly string[];
  target: Target;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const { said } = useDifferences();
  const [first, ...others] = scored;
  const columns = useMemo(() => columnsOf(scored), [scored]);
  if (!first) return null;
  const requirements = requirementsFor(first.bank, target);
  const none = t('result.table.none');

  return (
    <section className={styles.part} aria-labelledby="differences-title">
      <h2 id="differences-title">{t('sideBySide.differences.title')}</h2>
      {others.length > 0 && (
        <p className={styles.lead}>{t('sideBySide.differences.first', { first: names[0] })}</p>
      )}
      {others.length > 0 && (
        <ul className={styles.said}>
          {columns.slice(1).map(({ changes }, index) => (
            <li key={others[index]?.source.key}>
              {changes
                ? t('sideBySide.differences.sentence', {
                    name: names[index + 1],
                    higher: changes.filter(({ kind }) => kind === 'risen').length,
                    lower: changes.filter(({ kind }) => kind === 'fallen').length,
                    chance: changes.filter(({ kind }) => kind === 'unclear').length,
                  })
                : t('sideBySide.differences.apart', { name: names[index + 1] })}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{t('overTime.since.twoErrors')}</p>
      <WideTable label={t('result.table.title')} className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('result.table.competency')}</th>
            <th scope="col">{t('result.table.required')}</th>
            {scored.map(({ source: { key }, bank }, index) => {
              const shape = columns[index]?.shape ?? null;
              return (
                <th key={key} scope="col">
                  {shape !== null && <ShapeSample index={shape} />}
                  <bdi className={table.note}>{names[index]}</bdi>
                  {bank.edition !== first.bank.edition && (
                    <span className={table.note}>
                      {t('overTime.notComparable', { edition: bank.edition })}
                    </span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        {first.bank.areas.map((area) => (
          <tbody key={area.id}>
            <tr>
              <th colSpan={2 + scored.length} scope="rowgroup">
                {wording.areas[area.id]?.name}
              </th>
            </tr>
            {area.competencies.map((competency) => (
              <tr key={competency}>
                <th scope="row">{wording.competencies[competency]?.name ?? competency}</th>
                <td>{requirements[competency]?.level || none}</td>
                {scored.map((one, index) => {
                  const score = scoreOf(one, competency);
                  const change = columns[index]?.changes?.find(
                    (found) => found.competency === competency,
                  );
                  return (
                    <td key={one.source.key}>
                      {score?.level == null || score.standardError === null
                        ? t('result.all.unknown')
                        : t('result.gates.measured', {
                            level: tenths(score.level),
                            error: tenths(score.standardError),
                          })}
                      {change && change.difference !== null && (
                        <span className={`${table.note} ${table.soft}`}>{said(change)}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </WideTable>
    </section>
  );
}

/** Which shape each is drawn as, and how it lies to the first; neither for another edition. */
function columnsOf(scored: readonly Scored<Candidate>[]) {
  const [first] = scored;
  const comparable = scored.filter((one) => one.bank.edition === first?.bank.edition);
  return scored.map((one) => {
    const shape = comparable.indexOf(one);
    const isCompared = first && one !== first && shape >= 0;
    return {
      shape: shape >= 0 && comparable.length > 1 ? shape : null,
      changes: isCompared
        ? changesBetween(first.readiness.competencies, one.readiness.competencies)
        : null,
    };
  });
}
