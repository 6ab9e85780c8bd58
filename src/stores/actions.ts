import { useEffect, useState } from 'react';
import type { Actions } from '../storage/actions';
import { oneOnOneStore, useOneOnOnes } from './oneOnOneStore';

/**
 * Every action of every conversation on this device, open and done, and the conversations they come
 * from. Null until storage has been read for whoever asks; from then on what this page or another tab
 * changes is in it at once. Change one with `oneOnOneStore.getState().changeActionOf(…)`.
 */
export function useActions(): Actions | null {
  const actions = useOneOnOnes((state) => state.actions);
  // What an earlier page was shown may be old by now.
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    let wanted = true;
    void oneOnOneStore
      .getState()
      .followActions()
      .then(() => wanted && setIsRead(true));
    return () => {
      wanted = false;
    };
  }, []);
  return isRead ? actions : null;
}
