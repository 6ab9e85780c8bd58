import { DotPlot } from '../../charts/DotPlot';
import type { RadarRow } from '../../charts/radarRows';
import type { Agreement } from '../../domain/agreement';
import type { Bank } from '../../domain/bank';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from '../../ui/AreaLines.module.css';
import { Standing } from './Standing';
import type { People } from './usePeople';

/** Every competency on a line of its own, with both views and how near they lie. */
export function TwoViews({
  bank,
  rows,
  agreement,
  people,
}: {
  bank: Bank;
  rows: readonly RadarRow[];
  agreement: Agreement;
  people: People;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <section className={styles.lines} aria-labelledby="views-title">
      <div className={styles.head}>
        <h2 id="views-title">{t('talk.views.title')}</h2>
        <p>{t('talk.views.lead', people)}</p>
      </div>
      <div className={styles.areas}>
        {bank.areas.map((area) => (
          <div key={area.id}>
            <h3>{wording.areas[area.id]?.name}</h3>
            <ul role="list">
              {rows
                .filter((row) => row.area === area.id)
                .map((row) => (
                  <li key={row.id} className={styles.line}>
                    <span>{wording.competencies[row.id]?.name}</span>
                    <Standing
                      standing={
                        agreement.shared.find(({ competency }) => competency === row.id)
                          ?.standing ?? null
                      }
                    />
                    <span className={styles.plot}>
                      <DotPlot row={row} />
                    </span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
