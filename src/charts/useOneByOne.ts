import { startTransition, useEffect, useState } from 'react';

/**
 * How many of several parts to draw now: one more with each step, so that whoever clicks meanwhile waits
 * for one step and not for all.
 * @param atOnce all from the first: without steps
 */
export function useOneByOne(count: number, atOnce: boolean): number {
  const [drawn, setDrawn] = useState(0);
  const isDone = atOnce || drawn >= count;
  useEffect(() => {
    if (isDone) return;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + 1)));
    return () => clearTimeout(next);
  }, [drawn, isDone]);
  return isDone ? count : drawn;
}
