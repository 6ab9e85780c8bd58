import { LazyRadar } from '../../charts/LazyRadar';
import { Legend } from '../../charts/Legend';
import type { Measured, RadarRow } from '../../charts/radarRows';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './TalkPicture.module.css';
import type { People } from './usePeople';

/** Both shapes, the target, and what was written down, with the legend. */
export function TalkPicture({
  competencies,
  areas,
  role,
  people,
  confirmed,
}: {
  competencies: readonly RadarRow[];
  areas: readonly RadarRow[];
  role: string;
  people: People;
  /** Whether both have said yes to the levels drawn. */
  confirmed: boolean;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const isArea = (row: RadarRow) => row.id === row.area;
  const nameOf = (row: RadarRow) =>
    isArea(row) ? wording.areas[row.id]?.name : wording.competencies[row.id]?.name;
  const ours = t(confirmed ? 'talk.ours.agreed' : 'talk.ours.open');
  const said = (name: string, measured: Measured | null) =>
    measured
      ? t('talk.radar.said', {
          name,
          level: tenths(measured.level),
          low: tenths(measured.low),
          high: tenths(measured.high),
        })
      : t('talk.radar.unknown', { name });

  return (
    <figure className={styles.picture}>
      <LazyRadar
        competencies={competencies}
        areas={areas}
        texts={{
          title: t('talk.radar.title', { role }),
          label: (row) =>
            (isArea(row) ? wording.areas[row.id]?.name : wording.competencies[row.id]?.short) ?? '',
          areaName: (area) => wording.areas[area]?.name ?? '',
          describe: (row) => [
            nameOf(row) ?? '',
            row.required === null
              ? t('result.radar.notRequired')
              : t('result.radar.required', { level: tenths(row.required) }),
            said(people.self, row.measured),
            said(people.rater, row.other),
            ...(row.agreed === null
              ? []
              : [t('talk.radar.ours', { ours, level: tenths(row.agreed) })]),
          ],
        }}
      />
      <figcaption>
        <Legend
          target={t('result.radar.target', { role })}
          you={people.self}
          band={t('talk.radar.band', people)}
          other={people.rater}
          agreed={competencies.some(({ agreed }) => agreed !== null) ? ours : undefined}
        />
      </figcaption>
    </figure>
  );
}
