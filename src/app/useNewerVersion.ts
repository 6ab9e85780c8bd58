import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { offlineStore, useOffline } from '../stores/offlineStore';
import { whenAtRest } from './whenAtRest';

/** Where somebody answers, nothing is said that can wait; and one page says it by itself. */
const NOT_HERE =
  /^\/changes$|^\/a\/[^/]+\/(?:quiz|warm-up|own-view)(?:\/|$)|^\/rate\/[^/]+(?:\/(?!review|send)|$)/;

/**
 * The newer version to speak of now, if there is one. It is spoken of between two pages or when the
 * tab is come back to, never while somebody reads or answers.
 */
export function useNewerVersion(): 'waiting' | 'taken' | null {
  const [address] = useLocation();
  const newer = useOffline((state) => (state.putOff ? null : state.newer));
  const [seen, setSeen] = useState({ address, newer });
  if (seen.address !== address) setSeen({ address, newer });

  useEffect(() => whenAtRest(() => void offlineStore.getState().follow()), []);
  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === 'visible') setSeen({ address, newer });
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, [address, newer]);

  return seen.newer && !NOT_HERE.test(address) ? newer : null;
}
