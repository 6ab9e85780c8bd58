import { use } from 'react';
import { bank, digest, type Edition, loadEdition } from '../content/bank';

/** Made when it is first asked for: the bank is fetched, and not here from the first line on. */
let present: Edition | undefined;
const loading = new Map<string, Promise<Edition | null>>();

/** The edition that an assessment was answered in; null for one that was never released. May suspend. */
export function useEdition(name: string): Edition | null {
  if (name === bank.edition) {
    present ??= { bank, digest };
    return present;
  }
  const started = loading.get(name) ?? loadEdition(name);
  loading.set(name, started);
  return use(started);
}
