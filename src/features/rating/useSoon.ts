import { useEffect, useRef, useState } from 'react';

/** Milliseconds without a key before what was typed is kept. */
const PAUSE = 400;

/**
 * Keeps what somebody types: a moment after the last key, and at once when the page is left or hidden.
 * @returns `touch`, for every change, and whether a change is still waiting
 */
export function useSoon(keep: () => void): { touch: () => void; waiting: boolean } {
  const latest = useRef(keep);
  const timer = useRef<number | undefined>(undefined);
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    latest.current = keep;
  });

  function keepNow() {
    if (timer.current === undefined) return;
    window.clearTimeout(timer.current);
    timer.current = undefined;
    latest.current();
    setWaiting(false);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads nothing but refs
  useEffect(() => {
    document.addEventListener('visibilitychange', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', keepNow);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);

  function touch() {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keepNow, PAUSE);
    setWaiting(true);
  }
  return { touch, waiting };
}
