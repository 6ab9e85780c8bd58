import type { RadarTexts } from './GapRadar';
import { RadarPlace } from './RadarPlace';
import type { RadarRow } from './radarRows';
import { useFetchedRadar } from './useFetchedRadar';

// The chart library comes only when a radar is shown, after the words and the table.
const load = () => import('./GapRadar');

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
  const GapRadar = useFetchedRadar(load);
  return (
    <RadarPlace>
      {(size, hasRoomForAll) =>
        GapRadar && (
          <GapRadar rows={hasRoomForAll ? competencies : areas} size={size} texts={texts} />
        )
      }
    </RadarPlace>
  );
}
