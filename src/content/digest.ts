import { createHash } from 'node:crypto';
import type { Bank } from '../domain/bank';

/** SHA-256 of a bank's keys, requirements and constants, 64 hexadecimal digits. */
export function digestOf(bank: Bank): string {
  return sha256(canonicalJson(bank));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** JSON with sorted names and no spaces: equal data gives equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}
