import { useEffect, useRef, useState } from 'react';

/** Questions that the adaptive form usually asks. */
export const USUALLY = 26;

const REMEMBERED = 15;
/** Longer than this (seconds) is a pause, not a pace. */
const PAUSE = 90;

export interface Pace {
  /** The item on the screen has been answered. */
  noteAnswer(): void;
  /** Whole minutes, at least 1 while there are items. */
  minutesFor(items: number): number;
}

/**
 * The person's own pace: minutes left from the median of their last answers, and until there are
 * five of them from what the form usually takes. It lives in this page alone.
 */
export function usePace(itemId: string | undefined, usualSeconds: number): Pace {
  const shownAt = useRef(0);
  const [seconds, setSeconds] = useState<readonly number[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new item starts a new measurement
  useEffect(() => {
    shownAt.current = performance.now();
  }, [itemId]);

  return {
    noteAnswer() {
      const taken = (performance.now() - shownAt.current) / 1000;
      if (taken < PAUSE) setSeconds((before) => [...before.slice(1 - REMEMBERED), taken]);
    },
    minutesFor(items: number): number {
      const pace = seconds.length < 5 ? usualSeconds : median(seconds);
      return items === 0 ? 0 : Math.max(1, Math.round((items * pace) / 60));
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
