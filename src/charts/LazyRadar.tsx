import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { RadarTexts } from './GapRadar';
import styles from './LazyRadar.module.css';
import type { RadarRow } from './radarRows';

// The chart library comes only when a radar is shown, after the words and the table.
const GapRadar = lazy(() => import('./GapRadar'));

const LARGEST = 640;
/** Narrower than this (CSS pixels), twenty labels would be a blur: the areas are shown instead. */
const ROOM_FOR_ALL = 500;

/** A radar as large as its place: all competencies where there is room, else the areas. */
export function LazyRadar({
  competencies,
  areas,
  texts,
}: {
  competencies: readonly RadarRow[];
  areas: readonly RadarRow[];
  texts: RadarTexts;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  const size = Math.min(LARGEST, width);
  return (
    <div ref={ref} className={styles.place}>
      {size > 0 && (
        <Suspense>
          <GapRadar rows={size >= ROOM_FOR_ALL ? competencies : areas} size={size} texts={texts} />
        </Suspense>
      )}
    </div>
  );
}
