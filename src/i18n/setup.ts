import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { DEFAULT_LOCALE, directionOf, isPseudo, type Locale } from './locales';
import en from './locales/en.json';
import { pseudoTree } from './pseudo';

/** Prepares the interface texts; synchronous, so that the first paint is in words. */
export function setUpTexts(locale: Locale): void {
  i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: DEFAULT_LOCALE,
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  switchLocale(locale);
}

/** Switches the interface, the page's language and its direction. Answers are ids and stay. */
export function switchLocale(locale: Locale): void {
  if (isPseudo(locale) && !i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', pseudoTree(en, locale));
  }
  if (i18next.language !== locale) void i18next.changeLanguage(locale);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
