import { bank, catalogue, digest, load, take } from 'virtual:bank';
import { editions } from 'virtual:bank/editions';
import { texts } from 'virtual:bank/texts';
import type { Bank } from '../domain/bank';
import { ENGLISH } from './locales';
import type { Texts } from './wording';

export { bank, catalogue, digest };

let loading: Promise<void> | undefined;

/**
 * Resolves when the three above are here: in the built app they are fetched, and undefined until then.
 * Every page waits for it.
 */
export function loadBank(): Promise<void> {
  loading ??= load().then(take);
  // A failed fetch (offline, new release) may be tried again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** A bank and what it is recognised by in a link. */
export interface Edition {
  readonly bank: Bank;
  /** SHA-256 of the bank, 64 hexadecimal digits. */
  readonly digest: string;
}

/** The languages that the questions have been translated into, English first. */
export const locales: readonly string[] = Object.keys(texts.wording);

/**
 * Texts of the bank in a language, complete: what a translation lacks is in English. A region
 * without texts of its own ("de-CH") gets those of its language ("de"), any other language English.
 * Each rejects where the texts cannot be fetched.
 */
export const loadWording = (locale: string) => loadTexts('wording', locale);
export const loadOwnWording = (locale: string) => loadTexts('own', locale);
export const loadAdvice = (locale: string) => loadTexts('advice', locale);
export const loadManagerWording = (locale: string) => loadTexts('manager', locale);
export const loadCalibration = (locale: string) => loadTexts('calibration', locale);

async function loadTexts<Kind extends keyof Texts>(
  kind: Kind,
  locale: string,
): Promise<Texts[Kind]> {
  const loaders = texts[kind];
  const name = [locale, locale.split('-')[0] ?? ''].find((known) => Object.hasOwn(loaders, known));
  const load = loaders[name ?? ENGLISH];
  if (!load) throw new Error('The bank has no English texts.');
  return load();
}

/**
 * An edition of the bank by name: the present one, or a released one, which is fetched.
 * Null for an edition that was never released.
 * @throws where a released edition cannot be fetched.
 */
export async function loadEdition(name: string): Promise<Edition | null> {
  if (name === bank.edition) return { bank, digest };
  const load = Object.hasOwn(editions, name) ? editions[name] : undefined;
  return load ? load() : null;
}
