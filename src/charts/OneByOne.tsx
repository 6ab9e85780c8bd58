import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/** How many of them are drawn in the end, however many they are. */
const ALL = Number.POSITIVE_INFINITY;

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
  const [drawn, setDrawn] = useState(atOnce ? ALL : 0);
  const next = drawn + 1 < parts.length ? drawn + 1 : ALL;
  useEffect(() => {
    if (drawn === ALL) return;
    const step = setTimeout(() => startTransition(() => setDrawn(next)));
    return () => clearTimeout(step);
  }, [drawn, next]);
  return parts.slice(0, drawn);
}
