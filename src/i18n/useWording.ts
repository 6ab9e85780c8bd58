import { use, useEffect } from 'react';
import {
  loadAdvice,
  loadCalibration,
  loadManagerWording,
  loadOwnWording,
  loadWording,
} from '../content/bank';
import type { Advice, OwnWording } from '../content/wording';
import { kept } from './kept';
import { DEFAULT_LOCALE, isLocale, isPseudo, type Locale } from './locales';
import { useTranslation } from './useTranslation';

/** One kind of the bank's texts: each language is fetched once, when it is first asked for. */
function textsFrom<Texts>(load: (locale: string) => Promise<Texts>) {
  const loading = new Map<Locale, Promise<Texts>>();

  function preload(locale: Locale): Promise<Texts> {
    const started = loading.get(locale);
    if (started) return started;
    const texts = kept(isPseudo(locale) ? loadPseudo(locale) : load(locale));
    loading.set(locale, texts);
    // A failed fetch (offline, new release) may be tried again.
    texts.catch(() => loading.delete(locale));
    return texts;
  }

  async function loadPseudo(locale: Locale): Promise<Texts> {
    const [english, { pseudoTree }] = await Promise.all([load(DEFAULT_LOCALE), import('./pseudo')]);
    return pseudoTree(english, locale);
  }

  function useTexts(): Texts {
    return use(preload(localeOf(useTranslation().language)));
  }

  const isAsked = () => loading.size > 0;
  return { preload, useTexts, isAsked };
}

function localeOf(language: string): Locale {
  return isLocale(language) ? language : DEFAULT_LOCALE;
}

const wording = textsFrom(loadWording);
const ownWording = textsFrom(loadOwnWording);
const advice = textsFrom(loadAdvice);
const managerWording = textsFrom(loadManagerWording);
const calibration = textsFrom(loadCalibration);

/**
 * Fetches in another language what pages have asked for so far, so that they can stay while they change.
 * Never rejects: what could not be fetched is asked for again by the page that needs it.
 */
export async function preloadAllAsked(locale: Locale): Promise<void> {
  const all = [wording, ownWording, advice, managerWording, calibration];
  const asked = all.filter(({ isAsked }) => isAsked());
  await Promise.allSettled(asked.map(({ preload }) => preload(locale)));
}

// Each starts fetching before a page asks for the texts.
export const preloadWording = wording.preload;
export const preloadOwnWording = ownWording.preload;
export const preloadAdvice = advice.preload;
export const preloadManagerWording = managerWording.preload;

// Each gives the texts in the language of the interface; they suspend while they load.
export const useWording = wording.useTexts;
export const useOwnWording = ownWording.useTexts;
export const useAdvice = advice.useTexts;
export const useManagerWording = managerWording.useTexts;
export const useCalibration = calibration.useTexts;

/** The advice with the items that it quotes: one after the other they would take twice the time. */
export function useAdviceAndItems(): Advice & OwnWording {
  const [adviceLoading, itemsLoading] = loadBoth(localeOf(useTranslation().language));
  return { ...use(adviceLoading), ...use(itemsLoading) };
}

/** Fetches both for a part of the page that is drawn later, without waiting for them. */
export function useAdviceAndItemsSoon(): void {
  const { language } = useTranslation();
  useEffect(() => void loadBoth(localeOf(language)), [language]);
}

const loadBoth = (locale: Locale) => [advice.preload(locale), ownWording.preload(locale)] as const;
