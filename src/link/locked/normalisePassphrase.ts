/**
 * A passphrase as the key is made from it: compatibility forms composed (NFKC), white space at the
 * ends gone and elsewhere one space, lower case. A phone's capitals and a pasted line break must not
 * lock anybody out. Capitals would add next to nothing: a generated phrase has none, and the length
 * is what counts.
 */
export function normalisePassphrase(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
