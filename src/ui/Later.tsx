import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * What stands further down: drawn after a paint of the rest, in short steps of its own, so that the page
 * can be read and answers to a click before it is all there.
 */
export function Later({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(false);

  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setDue(true)));
    return () => cancelAnimationFrame(frame);
  }, []);

  return isDue && children;
}
