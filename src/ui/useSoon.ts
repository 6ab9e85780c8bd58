import { useEffect, useRef, useState } from 'react';

/** Milliseconds without a key before what was typed is kept. */
const PAUSE = 400;

/** For fields that keep what is typed without a button. */
export interface Soon {
  /** For every change: what is typed is kept soon. */
  touch(): void;
  /** Whoever calls it keeps it now, or wants nothing kept. */
  stop(): void;
  /** Whether a change is not kept yet. */
  readonly waiting: boolean;
}

/** Keeps what somebody types: a moment after the last key, and at once when the page is left or hidden. */
export function useSoon(keep: () => void): Soon {
  const latest = useRef(keep);
  const timer = useRef<number | undefined>(undefined);
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    latest.current = keep;
  });

  function stop() {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    setWaiting(false);
  }

  function keepNow() {
    if (timer.current === undefined) return;
    stop();
    latest.current();
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
  return { touch, stop, waiting };
}
