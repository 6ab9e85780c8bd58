import { useEffect, useRef } from 'react';
import GapRadar from '../../../charts/GapRadar';
import { Legend } from '../../../charts/Legend';
import type { RadarRow } from '../../../charts/radarRows';
import { useTranslation } from '../../../i18n/useTranslation';
import { useWording } from '../../../i18n/useWording';
import { type Figure, figureOf } from './figure';
import styles from './RadarToSave.module.css';

/** Pixels, the side of the square. */
const SIZE = 640;
/** Frames without a change after which the drawing is taken to be finished: it is made in several goes. */
const QUIET_FRAMES = 4;

/** Draws the radar out of sight, in ink on paper whatever the theme, and hands it over once. */
export default function RadarToSave({
  rows,
  role,
  edition,
  onDrawn,
}: {
  rows: readonly RadarRow[];
  role: string;
  edition: string;
  onDrawn: (figure: Figure) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const place = useRef<HTMLDivElement>(null);
  const handOver = useRef(onDrawn);

  useEffect(() => {
    let before = '';
    let quiet = 0;
    let frame = requestAnimationFrame(function look() {
      const drawn = place.current?.querySelector('svg')?.outerHTML ?? '';
      quiet = drawn.includes('<path') && drawn === before ? quiet + 1 : 0;
      before = drawn;
      if (quiet < QUIET_FRAMES) frame = requestAnimationFrame(look);
      else if (place.current) handOver.current(figureOf(place.current, SIZE));
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <div ref={place} className={styles.place} inert aria-hidden="true">
      <h4>{role}</h4>
      <GapRadar
        rows={rows}
        size={SIZE}
        still
        texts={{
          title: role,
          label: (row) => wording.competencies[row.id]?.short ?? '',
          areaName: (area) => wording.areas[area]?.name ?? '',
          describe: () => [],
        }}
      />
      <Legend
        target={t('result.radar.target', { role })}
        you={t('result.radar.shapes.shared')}
        band={t('result.radar.band')}
      />
      <footer>{t('files.footer', { edition })}</footer>
    </div>
  );
}
