import { type ReactNode, useDeferredValue } from 'react';

/**
 * What stands further down, or over what is there: drawn right after the rest, in short steps of its
 * own, so that the page can be read and answers to a click before it is all there.
 */
export function Later({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) && children;
}
