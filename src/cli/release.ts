import type { CompiledBank } from '../content/compileBank';
import { isDisposable, type Release, writeRelease } from '../content/source/release';

export type ReleaseDecision =
  | { readonly write: true; readonly path: string; readonly text: string }
  | { readonly write: false; readonly refused: boolean; readonly sentence: string };

/**
 * Whether the compiled bank may become the file of its edition. A released edition is never
 * overwritten, except one before 1 by force.
 */
export function decideRelease(
  { bank, digest }: CompiledBank,
  existing: Pick<Release, 'digest'> | undefined,
  force: boolean,
): ReleaseDecision {
  const path = `editions/${bank.edition}.json`;
  if (existing?.digest === digest) {
    const sentence = `Edition ${bank.edition} is released already, and nothing has changed since.`;
    return { write: false, refused: false, sentence };
  }
  if (existing && !(force && isDisposable(bank.edition))) {
    const sentence = isDisposable(bank.edition)
      ? `Edition ${bank.edition} is released already. Raise "edition" in bank.yaml, or add --force to throw the released one away.`
      : `Edition ${bank.edition} is released and stays as it is. Raise "edition" in bank.yaml.`;
    return { write: false, refused: true, sentence };
  }
  return { write: true, path, text: writeRelease(bank) };
}
