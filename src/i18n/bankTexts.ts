import { use } from 'react';
import { kept } from './kept';
import { DEFAULT_LOCALE, isLocale, isPseudo, type Locale } from './locales';
import { useTranslation } from './useTranslation';

/** One kind of the bank's texts. */
export interface BankTexts<Texts> {
  /** Once for each language: React asks again while it waits, also for what has failed. */
  textsIn(locale: Locale): Promise<Texts>;
  /** Starts fetching before a page asks, and tries again what failed. */
  preload(locale: Locale): Promise<Texts>;
  /** In the language of the interface; suspends while they load. */
  useTexts(): Texts;
}

interface Kind extends BankTexts<unknown> {
  forgetFailed(): void;
}

/** The kinds that pages have asked for so far. */
const asked = new Set<Kind>();

/** A kind of texts by what loads it: each language is fetched once, when it is first asked for. */
export function bankTexts<Texts>(load: (locale: string) => Promise<Texts>): BankTexts<Texts> {
  const loading = new Map<Locale, Promise<Texts>>();
  const failed = new Set<Locale>();

  function textsIn(locale: Locale): Promise<Texts> {
    const started = loading.get(locale);
    if (started) return started;
    asked.add(kind);
    const texts = kept(isPseudo(locale) ? loadPseudo(locale) : load(locale));
    loading.set(locale, texts);
    texts.catch(() => failed.add(locale));
    return texts;
  }

  async function loadPseudo(locale: Locale): Promise<Texts> {
    const [english, { pseudoTree }] = await Promise.all([load(DEFAULT_LOCALE), import('./pseudo')]);
    return pseudoTree(english, locale);
  }

  function forgetFailed(): void {
    for (const locale of failed) loading.delete(locale);
    failed.clear();
  }

  function preload(locale: Locale): Promise<Texts> {
    forgetFailed();
    return textsIn(locale);
  }

  const useTexts = () => use(textsIn(useBankLocale()));

  const kind = { textsIn, preload, useTexts, forgetFailed };
  return kind;
}

/** The language of the interface, in which the bank's texts are asked for. */
export function useBankLocale(): Locale {
  const { language } = useTranslation();
  return isLocale(language) ? language : DEFAULT_LOCALE;
}

/**
 * Fetches in another language what pages have asked for so far, so that they can stay while they change.
 * Never rejects: what could not be fetched is asked for again by the page that needs it.
 */
export async function preloadAllAsked(locale: Locale): Promise<void> {
  await Promise.allSettled([...asked].map(({ preload }) => preload(locale)));
}

/** After this a page may ask again for what could not be fetched (offline, new release). */
export function forgetFailedTexts(): void {
  for (const { forgetFailed } of asked) forgetFailed();
}
