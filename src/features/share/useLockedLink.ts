import { useEffect, useState } from 'react';

/** Milliseconds of quiet before a link is locked: making the key takes a moment each time. */
const QUIET = 300;

export interface LockedLink {
  /** The locked link, `#/k/…`; null while it is being made, without a passphrase, and with a problem. */
  readonly link: string | null;
  readonly problem: 'not-secure' | 'unexpected' | null;
  tryAgain(): void;
}

interface Attempt extends Pick<LockedLink, 'link' | 'problem'> {
  readonly of: string;
  readonly by: string;
}

/**
 * Wraps a link, and wraps it again whenever the link or the passphrase is another.
 * @param passphrase null to lock nothing; empty while none is good enough
 */
export function useLockedLink(link: string | null, passphrase: string | null): LockedLink {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const made = attempt?.of === link && attempt?.by === passphrase ? attempt : null;
  const isMissing = made === null;

  useEffect(() => {
    if (!link || !passphrase || !isMissing) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const outcome = await lock(link, passphrase);
      if (wanted) setAttempt({ of: link, by: passphrase, ...outcome });
    }, QUIET);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [link, passphrase, isMissing]);

  return {
    link: made?.link ?? null,
    problem: made?.problem ?? null,
    tryAgain: () => setAttempt(null),
  };
}

async function lock(link: string, passphrase: string): Promise<Pick<Attempt, 'link' | 'problem'>> {
  try {
    const { lockLink } = await import('../../link/locked/locked');
    return { link: await lockLink(link, passphrase), problem: null };
  } catch (error) {
    const insecure = error instanceof Error && error.message === 'not-secure';
    return { link: null, problem: insecure ? 'not-secure' : 'unexpected' };
  }
}
