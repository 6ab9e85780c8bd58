import { LazyRadar } from '../../charts/LazyRadar';
import { Legend } from '../../charts/Legend';
import type { RadarRow } from '../../charts/radarRows';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './Picture.module.css';

/** The radar with its legend. */
export function Picture({
  competencies,
  areas,
  role,
  shapes,
}: {
  competencies: readonly RadarRow[];
  areas: readonly RadarRow[];
  role: string;
  /** Whose shapes are drawn: one's own, somebody's, both, or statements beside evidence. */
  shapes: 'own' | 'shared' | 'compared' | 'kinds';
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const isArea = (row: RadarRow) => row.id === row.area;
  const nameOf = (row: RadarRow) =>
    isArea(row) ? wording.areas[row.id]?.name : wording.competencies[row.id]?.name;

  return (
    <figure className={styles.picture}>
      <LazyRadar
        competencies={competencies}
        areas={areas}
        texts={{
          title: t('result.radar.title', { role }),
          label: (row) =>
            (isArea(row) ? wording.areas[row.id]?.name : wording.competencies[row.id]?.short) ?? '',
          areaName: (area) => wording.areas[area]?.name ?? '',
          describe: (row) => [
            nameOf(row) ?? '',
            row.required === null
              ? t('result.radar.notRequired')
              : t('result.radar.required', { level: tenths(row.required) }),
            row.measured
              ? t('result.radar.measured', {
                  level: tenths(row.measured.level),
                  low: tenths(row.measured.low),
                  high: tenths(row.measured.high),
                })
              : t('result.radar.unknown'),
            ...(row.other
              ? [
                  t(shapes === 'kinds' ? 'result.radar.claimedAt' : 'result.radar.compared', {
                    level: tenths(row.other.level),
                    low: tenths(row.other.low),
                    high: tenths(row.other.high),
                  }),
                ]
              : []),
          ],
        }}
      />
      <figcaption>
        <Legend
          target={t('result.radar.target', { role })}
          you={t(`result.radar.shapes.${shapes}`)}
          band={t('result.radar.band')}
          other={
            shapes === 'kinds'
              ? t('result.radar.claimed')
              : shapes === 'compared'
                ? t('result.radar.other')
                : undefined
          }
        />
      </figcaption>
    </figure>
  );
}
