import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';

export interface Translation {
  readonly t: TFunction;
  readonly language: string;
}

/**
 * What the interface says, in the language that is chosen, and again when another one is. This much is
 * all that the pages need of i18next's own package for React, which every one of them would fetch.
 */
export function useTranslation(): Translation {
  return translationInto(useSyncExternalStore(hearOfLanguages, languageNow, languageNow));
}

/** The same `t` for as long as the language is the same: what is worked out with it can be kept. */
const translations = new Map<string, Translation>();

function translationInto(language: string): Translation {
  const known = translations.get(language);
  if (known) return known;
  const made = { t: i18next.getFixedT(language), language };
  translations.set(language, made);
  return made;
}

function hearOfLanguages(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => i18next.off('languageChanged', tell);
}

const languageNow = () => i18next.language;
