import { useLayoutEffect } from 'react';

/** Ends what the document shows until the app is there; see boot.js and base.css. */
export function useArrival(): void {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.coming;
    document.documentElement.dataset.alive = '';
  }, []);
}
