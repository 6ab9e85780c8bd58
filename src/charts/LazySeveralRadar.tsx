import { lazy } from 'react';
import { RadarPlace } from './RadarPlace';
import type { SeveralTexts } from './SeveralRadar';
import type { SeveralRow } from './severalRows';

// The chart library comes only when a radar is shown.
const SeveralRadar = lazy(() => import('./SeveralRadar'));

/** A radar of several, as large as its place: all competencies where there is room, else the areas. */
export function LazySeveralRadar({
  competencies,
  areas,
  texts,
}: {
  competencies: readonly SeveralRow[];
  areas: readonly SeveralRow[];
  texts: SeveralTexts;
}) {
  return (
    <RadarPlace>
      {(size, hasRoomForAll) => (
        <SeveralRadar rows={hasRoomForAll ? competencies : areas} size={size} texts={texts} />
      )}
    </RadarPlace>
  );
}
