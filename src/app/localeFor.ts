import { DEFAULT_LOCALE, isLocale, isPseudo, LOCALES, type Locale } from '../i18n/locales';

/** The language to show: the chosen one, else the first of the browser's that we have. */
export function localeFor(chosen: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
  const known = LOCALES.map(({ code }) => code).filter((code) => !isPseudo(code));
  for (const language of wanted) {
    const found = known.find((code) => language.split('-')[0] === code);
    if (found) return found;
  }
  return DEFAULT_LOCALE;
}
