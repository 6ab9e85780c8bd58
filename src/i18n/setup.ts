import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { DEFAULT_LOCALE, directionOf, isPseudo, type Locale } from './locales';
import core from './locales/en/core.json';
import { manifestOf } from './manifestOf';
import { pseudoTree } from './pseudo';

const NAMESPACE = 'translation';

/** All English texts so far: what the first page says, and what later pages brought. */
const english: object[] = [core];

/** Prepares the texts; synchronous, so that the first paint is in words. */
export function setUpTexts(locale: Locale): void {
  i18next.use(initReactI18next).init({
    lng: DEFAULT_LOCALE,
    fallbackLng: DEFAULT_LOCALE,
    resources: { [DEFAULT_LOCALE]: { [NAMESPACE]: Object.assign({}, ...english) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  switchLocale(locale);
}

/** Adds what other pages say; it comes with their code. */
export function addTexts(texts: object): void {
  english.push(texts);
  if (!i18next.isInitialized) return;
  i18next.addResourceBundle(DEFAULT_LOCALE, NAMESPACE, texts, true);
  makePseudo(i18next.language as Locale);
}

/** Switches the interface, the page's language and its direction. Answers are ids and stay. */
export function switchLocale(locale: Locale): void {
  makePseudo(locale);
  if (i18next.language !== locale) void i18next.changeLanguage(locale);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  // What a device calls the app when it is installed.
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', `./${manifestOf(locale)}`);
}

/** A pseudo-locale is made of all English texts that there are, again whenever there are more. */
function makePseudo(locale: Locale): void {
  if (!isPseudo(locale)) return;
  const texts = pseudoTree(Object.assign({}, ...english), locale);
  i18next.addResourceBundle(locale, NAMESPACE, texts, true, true);
}
