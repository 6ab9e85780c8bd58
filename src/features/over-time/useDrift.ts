import { useEffect, useState } from 'react';
import { bothSidesOf } from '../../stores/bothSides';
import { useOneOnOnes } from '../../stores/oneOnOneStore';
import { type DriftPoint, driftPointFrom } from './drift';

export interface Drift {
  readonly points: readonly DriftPoint[];
  /** Replies whose two sides do not come together any more. */
  readonly failed: number;
}

/** Every rating of oneself that was opened here, beside one's own view of that time; null until known. */
export function useDrift(): Drift | null {
  const oneOnOnes = useOneOnOnes((state) => state.oneOnOnes);
  const ready = useOneOnOnes((state) => state.ready);
  const [drift, setDrift] = useState<Drift | null>(null);

  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    const replies = oneOnOnes
      .filter(({ oneOnOne }) => oneOnOne.part === 'respondent')
      .flatMap((entry) => entry.replies);
    void (async () => {
      const points: DriftPoint[] = [];
      let failed = 0;
      for (const { id } of replies) {
        // What came from a damaged backup may be no reply at all.
        const outcome = await bothSidesOf(id).catch(() => null);
        if (!wanted) return;
        if (outcome?.ok) points.push(driftPointFrom(outcome.sides));
        else failed += 1;
      }
      setDrift({ points, failed });
    })();
    return () => {
      wanted = false;
    };
  }, [oneOnOnes, ready]);

  return drift;
}
