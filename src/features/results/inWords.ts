import type { TFunction } from 'i18next';

/** A small count as a word ("two"), larger ones as digits. */
export function inWords(t: TFunction, count: number): string {
  const key = String(count) as '1';
  return count >= 1 && count <= 9 ? t(`numbers.${key}`) : String(count);
}
