import { useEffect, useState } from 'react';
import { isKnownDevice } from '../../stores/knownDevice';

/** Whether somebody has used the app in this browser; false until that is found out. */
export function useHasBeenHere(): boolean {
  const [hasBeenHere, setHasBeenHere] = useState(false);
  useEffect(() => {
    let wanted = true;
    isKnownDevice().then((known) => wanted && setHasBeenHere(known));
    return () => {
      wanted = false;
    };
  }, []);
  return hasBeenHere;
}
