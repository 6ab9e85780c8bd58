import { useEffect, useState } from 'react';

/** Milliseconds of quiet before a link is locked: making the key takes a moment each time. */
const QUIET = 300;

export interface LockedLink {
  /** The locked link, `#/k/…`; null while it is being made, and without a passphrase. */
  readonly link: string | null;
  readonly problem: 'not-secure' | null;
}

/**
 * Wraps a link, and wraps it again whenever the link or the passphrase is another.
 * @param passphrase null to lock nothing; empty while none is good enough
 */
export function useLockedLink(link: string | null, passphrase: string | null): LockedLink {
  const [made, setMade] = useState<{ of: string; by: string; link: string } | null>(null);
  const [problem, setProblem] = useState<LockedLink['problem']>(null);

  useEffect(() => {
    if (!link || !passphrase) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      try {
        const { lockLink } = await import('../../link/locked/locked');
        const locked = await lockLink(link, passphrase);
        if (wanted) setMade({ of: link, by: passphrase, link: locked });
      } catch {
        if (wanted) setProblem('not-secure');
      }
    }, QUIET);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [link, passphrase]);

  const current = made !== null && made.of === link && made.by === passphrase;
  return { link: current ? made.link : null, problem };
}
