import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Draws its children one after the other, so that whoever clicks meanwhile waits for one step and not
 * for all. It stands inside of a chart: the chart itself then has nothing to do with each step.
 */
export function OneByOne({
  atOnce = false,
  children,
}: {
  /** All from the first: without steps. */
  atOnce?: boolean;
  children: ReactNode;
}) {
  const parts = Children.toArray(children);
  const [drawn, setDrawn] = useState(0);
  const isDone = atOnce || drawn >= parts.length;
  useEffect(() => {
    if (isDone) return;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + 1)));
    return () => clearTimeout(next);
  }, [drawn, isDone]);
  return isDone ? parts : parts.slice(0, drawn);
}
