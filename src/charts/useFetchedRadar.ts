import { type ComponentType, startTransition, useEffect, useState } from 'react';

/**
 * A radar whose library is fetched once its place stands there; null until then. Not by a Suspense:
 * that holds back what has arrived for a third of a second.
 * @param load the same function each time
 */
export function useFetchedRadar<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> | null {
  const [fetched, setFetched] = useState<{ Radar: ComponentType<Props> } | null>(null);

  useEffect(() => {
    let wanted = true;
    // Where it cannot be fetched, the page that holds this hears of the rejection.
    void load().then(({ default: Radar }) => {
      if (wanted) startTransition(() => setFetched({ Radar }));
    });
    return () => {
      wanted = false;
    };
  }, [load]);

  return fetched?.Radar ?? null;
}
