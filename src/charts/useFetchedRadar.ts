import { type ComponentType, startTransition, useEffect, useState } from 'react';

/** Milliseconds after which a radar is fetched even on a busy page. */
const AT_LATEST = 500;

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
    async function fetchRadar() {
      // Where it cannot be fetched, the page that holds this hears of the rejection.
      const { default: Radar } = await load();
      if (wanted) startTransition(() => setFetched({ Radar }));
    }
    // The words come first: they are not to share the line with a library.
    const callOff = whenIdle(() => void fetchRadar());
    return () => {
      wanted = false;
      callOff();
    };
  }, [load]);

  return fetched?.Radar ?? null;
}

/** @returns how to call it off */
function whenIdle(callBack: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callBack, 50);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(callBack, { timeout: AT_LATEST });
  return () => cancelIdleCallback(idle);
}
