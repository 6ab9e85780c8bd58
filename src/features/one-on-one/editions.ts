import { bank, digest, loadEdition } from '../../content/bank';
import type { Outcome } from '../../link/oneOnOne/types';
import type { KnownEdition } from '../../link/sharedAssessment';

/**
 * Reads a text with the present edition, and again with the released one that a refusal names: an
 * invitation may be older than the questions of today. Never rejects.
 */
export async function withEditions<Value>(
  read: (editions: readonly KnownEdition[]) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const present = { bank, digest };
  const first = await read([present]);
  if (first.ok || !('edition' in first.problem)) return first;
  const older = await editionNamed(first.problem.edition);
  return older ? read([present, older]) : first;
}

/** An edition by its name; null for one that was never released, or cannot be fetched now. */
export async function editionNamed(name: string): Promise<KnownEdition | null> {
  return loadEdition(name).catch(() => null);
}
