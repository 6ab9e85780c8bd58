import { useEffect, useState } from 'react';

/** Whether this browser holds a database of ours, asked without fetching any code to open it. */
export function useHasBeenHere(): boolean {
  const [hasBeenHere, setHasBeenHere] = useState(false);
  useEffect(() => {
    let wanted = true;
    // Older browsers cannot list: there it is found out by opening.
    const listing = globalThis.indexedDB?.databases?.() ?? Promise.resolve(null);
    listing
      .then((databases) => wanted && setHasBeenHere(databases === null || databases.length > 0))
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, []);
  return hasBeenHere;
}
