import { use } from 'react';
import { loadAdvice, loadCalibration, loadManagerWording, loadWording } from '../content/bank';
import { DEFAULT_LOCALE, isLocale, isPseudo, type Locale } from './locales';
import { useTranslation } from './useTranslation';

/** One kind of the bank's texts: each language is fetched once, when it is first asked for. */
function textsFrom<Texts>(load: (locale: string) => Promise<Texts>) {
  const loading = new Map<Locale, Promise<Texts>>();

  function preload(locale: Locale): Promise<Texts> {
    const started = loading.get(locale);
    if (started) return started;
    const texts = isPseudo(locale)
      ? Promise.all([load(DEFAULT_LOCALE), import('./pseudo')]).then(([english, { pseudoTree }]) =>
          pseudoTree(english, locale),
        )
      : load(locale);
    loading.set(locale, texts);
    // A failed fetch (offline, new release) may be tried again.
    texts.catch(() => loading.delete(locale));
    return texts;
  }

  function useTexts(): Texts {
    const { language } = useTranslation();
    return use(preload(localeOf(language)));
  }

  return { preload, useTexts };
}

function localeOf(language: string): Locale {
  return isLocale(language) ? language : DEFAULT_LOCALE;
}

const wording = textsFrom(loadWording);
const advice = textsFrom(loadAdvice);
const managerWording = textsFrom(loadManagerWording);
const calibration = textsFrom(loadCalibration);

// Each starts fetching before a page asks for the texts.
export const preloadWording = wording.preload;
export const preloadAdvice = advice.preload;
export const preloadManagerWording = managerWording.preload;

// Each gives the texts in the language of the interface; they suspend while they load.
export const useWording = wording.useTexts;
export const useAdvice = advice.useTexts;
export const useManagerWording = managerWording.useTexts;
export const useCalibration = calibration.useTexts;
