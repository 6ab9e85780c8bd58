import { RadarPlace } from './RadarPlace';
import type { SeveralTexts } from './SeveralRadar';
import type { SeveralRow } from './severalRows';
import { useFetchedRadar } from './useFetchedRadar';

// The chart library comes only when a radar is shown.
const load = () => import('./SeveralRadar');

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
  const SeveralRadar = useFetchedRadar(load);
  return (
    <RadarPlace>
      {(size, hasRoomForAll) =>
        SeveralRadar && (
          <SeveralRadar rows={hasRoomForAll ? competencies : areas} size={size} texts={texts} />
        )
      }
    </RadarPlace>
  );
}
