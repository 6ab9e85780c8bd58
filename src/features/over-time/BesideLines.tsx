import { SeveralLanes } from '../../charts/SeveralLanes';
import { severalRows } from '../../charts/severalRows';
import { areaOf, type Bank } from '../../domain/bank';
import type { Readiness } from '../../domain/readiness';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './SideBySidePage.module.css';

/** Every competency with a lane for each, area by area. */
export function BesideLines({ bank, several }: { bank: Bank; several: readonly Readiness[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const rows = severalRows(several, (competency) => areaOf(bank, competency));
  return (
    <section className={styles.part} aria-labelledby="beside-lines">
      <h2 id="beside-lines">{t('result.dots.title')}</h2>
      <p className={styles.soft}>{t('sideBySide.lanes')}</p>
      <div className={styles.areas}>
        {bank.areas.map((area) => (
          <div key={area.id} className={styles.area}>
            <h3>{wording.areas[area.id]?.name}</h3>
            <ul role="list">
              {rows
                .filter((row) => row.area === area.id)
                .map((row) => (
                  <li key={row.id} className={styles.line}>
                    <span>{wording.competencies[row.id]?.name ?? row.id}</span>
                    <span className="numbers">
                      {row.required === null
                        ? t('result.dots.notRequired')
                        : t('result.dots.required', { level: row.required })}
                    </span>
                    <SeveralLanes row={row} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
