import { useId } from 'react';
import { DotPlot } from '../../charts/DotPlot';
import type { RadarRow } from '../../charts/radarRows';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import layout from '../../ui/AreaLines.module.css';
import styles from './DotLines.module.css';

/** Every competency on a line of its own, area by area. */
export function DotLines({
  competencies,
  areas,
}: {
  competencies: readonly RadarRow[];
  areas: readonly RadarRow[];
}) {
  const titleId = useId();
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  return (
    <section className={layout.lines} aria-labelledby={titleId}>
      <div className={layout.head}>
        <h2 id={titleId}>{t('result.dots.title')}</h2>
        <p>{t('result.dots.lead')}</p>
      </div>
      <div className={layout.areas}>
        {areas.map((area) => (
          <div key={area.id}>
            <h3 className="numbers">
              {area.measured && area.required !== null
                ? t('result.dots.area', {
                    name: wording.areas[area.id]?.name,
                    level: tenths(area.measured.level),
                    required: tenths(area.required),
                  })
                : t('result.dots.areaUnknown', { name: wording.areas[area.id]?.name })}
            </h3>
            <ul role="list">
              {competencies
                .filter((row) => row.area === area.id)
                .map((row) => (
                  <li key={row.id} className={layout.line}>
                    <span>{wording.competencies[row.id]?.name}</span>
                    <span className={`numbers ${styles.value}`}>
                      <strong>
                        {row.measured ? tenths(row.measured.level) : t('result.dots.unknown')}
                      </strong>{' '}
                      {row.required === null
                        ? t('result.dots.notRequired')
                        : t('result.dots.required', { level: row.required })}
                    </span>
                    <span className={layout.plot}>
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
