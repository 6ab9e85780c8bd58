import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWording } from '../content/bank';
import type { Wording } from '../content/wording';
import { DEFAULT_LOCALE, isLocale, isPseudo, type Locale } from './locales';
import { pseudoTree } from './pseudo';

const loading = new Map<Locale, Promise<Wording>>();

/** Starts fetching the bank's words before a page asks for them. */
export function preloadWording(locale: Locale): Promise<Wording> {
  const started = loading.get(locale);
  if (started) return started;
  const wording = isPseudo(locale)
    ? loadWording(DEFAULT_LOCALE).then((english) => pseudoTree(english, locale))
    : loadWording(locale);
  loading.set(locale, wording);
  // A failed fetch (offline, new release) may be tried again.
  wording.catch(() => loading.delete(locale));
  return wording;
}

/** The bank's words in the language of the interface; suspends while they load. */
export function useWording(): Wording {
  const { i18n } = useTranslation();
  return use(preloadWording(isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE));
}
