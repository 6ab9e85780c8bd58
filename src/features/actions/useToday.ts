import { useSyncExternalStore } from 'react';

/** Today by this device's calendar, `YYYY-MM-DD`; looked up again when the page is looked at again. */
export function useToday(): string {
  return useSyncExternalStore(hearLooking, () => dayOf(new Date()));
}

export function dayOf(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}

function hearLooking(callBack: () => void): () => void {
  document.addEventListener('visibilitychange', callBack);
  return () => document.removeEventListener('visibilitychange', callBack);
}
