import { useState } from 'react';

/**
 * Whether another one stood here before: what follows may slide in, the first is simply there, and can
 * be read at once.
 * @param id undefined while there is none yet
 */
export function useFollows(id: string | undefined): boolean {
  const [last, setLast] = useState({ id, follows: false });
  if (id === undefined || id === last.id) return last.follows;
  const now = { id, follows: last.id !== undefined };
  setLast(now);
  return now.follows;
}
