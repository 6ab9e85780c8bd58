import { LazySeveralRadar } from '../../charts/LazySeveralRadar';
import { SeveralLegend } from '../../charts/SeveralLegend';
import { type SeveralRow, severalAreaRows, severalRows } from '../../charts/severalRows';
import { areaOf, type Bank } from '../../domain/bank';
import type { Readiness } from '../../domain/readiness';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './SideBySidePage.module.css';

/** The shapes over each other, with their legend. */
export function BesideRadar({
  bank,
  several,
  names,
  role,
}: {
  bank: Bank;
  several: readonly Readiness[];
  /** In the order of the shapes. */
  names: readonly string[];
  role: string;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const isArea = (row: SeveralRow) => row.id === row.area;
  const nameOf = (row: SeveralRow) =>
    (isArea(row) ? wording.areas[row.id]?.name : wording.competencies[row.id]?.name) ?? row.id;
  return (
    <figure className={styles.figure}>
      <LazySeveralRadar
        competencies={severalRows(several, (competency) => areaOf(bank, competency))}
        areas={severalAreaRows(several)}
        texts={{
          title: t('sideBySide.radar', { role, count: names.length }),
          label: (row) =>
            (isArea(row) ? wording.areas[row.id]?.name : wording.competencies[row.id]?.short) ??
            row.id,
          areaName: (area) => wording.areas[area]?.name ?? '',
          describe: (row) => [
            nameOf(row),
            row.required === null
              ? t('result.radar.notRequired')
              : t('result.radar.required', { level: tenths(row.required) }),
            ...row.shapes.map((measured, index) =>
              measured
                ? t('sideBySide.said', {
                    name: names[index],
                    level: tenths(measured.level),
                    low: tenths(measured.low),
                    high: tenths(measured.high),
                  })
                : t('sideBySide.unknown', { name: names[index] }),
            ),
          ],
        }}
      />
      <figcaption>
        <SeveralLegend names={names} target={t('result.radar.target', { role })} />
      </figcaption>
    </figure>
  );
}
