import { bank, catalogue, digest } from 'virtual:bank';
import { editions } from 'virtual:bank/editions';
import { wordings } from 'virtual:bank/wordings';
import type { Bank } from '../domain/bank';
import { ENGLISH } from './locales';
import type { Wording } from './wording';

export { bank, catalogue, digest };

/** A bank and what it is recognised by in a link. */
export interface Edition {
  readonly bank: Bank;
  /** SHA-256 of the bank, 64 hexadecimal digits. */
  readonly digest: string;
}

/** The languages that the questions have been translated into, English first. */
export const locales: readonly string[] = Object.keys(wordings);

/**
 * The texts of the bank in a language, complete: what a translation lacks is in English. A region
 * without texts of its own ("de-CH") gets those of its language ("de"), any other language English.
 * @throws where the texts cannot be fetched.
 */
export async function loadWording(locale: string): Promise<Wording> {
  const name = [locale, locale.split('-')[0] ?? ''].find((known) => Object.hasOwn(wordings, known));
  const load = wordings[name ?? ENGLISH];
  if (!load) throw new Error('The bank has no English texts.');
  return (await load()).wording;
}

/**
 * An edition of the bank by name: the present one, or a released one, which is fetched.
 * Null for an edition that was never released.
 * @throws where a released edition cannot be fetched.
 */
export async function loadEdition(name: string): Promise<Edition | null> {
  if (name === bank.edition) return { bank, digest };
  const load = Object.hasOwn(editions, name) ? editions[name] : undefined;
  return load ? (await load()).edition : null;
}
