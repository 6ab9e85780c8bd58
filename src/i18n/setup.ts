import i18next from 'i18next';
import { preloadAllAsked } from './bankTexts';
import { DEFAULT_LOCALE, directionOf, isPseudo, type Locale } from './locales';
import { manifestOf } from './manifestOf';

const NAMESPACE = 'translation';

/** All English texts so far: what is said on every page, and what later pages brought. */
const english: object[] = [];
let wanted: Locale = DEFAULT_LOCALE;

/**
 * Prepares the texts that are here already, so that the first paint is in words. Resolves when they are
 * in the language that is wanted.
 */
export function setUpTexts(locale: Locale): Promise<void> {
  i18next.init({
    lng: DEFAULT_LOCALE,
    fallbackLng: DEFAULT_LOCALE,
    resources: { [DEFAULT_LOCALE]: { [NAMESPACE]: Object.assign({}, ...english) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return switchLocale(locale);
}

/** Adds what other pages say. Resolves when it can be said in the present language. */
export async function addTexts(texts: object): Promise<void> {
  english.push(texts);
  if (!i18next.isInitialized) return;
  i18next.addResourceBundle(DEFAULT_LOCALE, NAMESPACE, texts, true);
  await makePseudo(wanted);
}

/** Switches the interface, the page's language and its direction. Answers are ids and stay. */
export async function switchLocale(locale: Locale): Promise<void> {
  wanted = locale;
  await makePseudo(locale);
  await preloadAllAsked(locale);
  if (wanted !== locale) return;
  if (i18next.language !== locale) void i18next.changeLanguage(locale);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  // What a device calls the app when it is installed.
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', `./${manifestOf(locale)}`);
}

/** A pseudo-locale is made of all English texts that there are, again whenever there are more. */
async function makePseudo(locale: Locale): Promise<void> {
  if (!isPseudo(locale)) return;
  const { pseudoTree } = await import('./pseudo');
  const texts = pseudoTree(Object.assign({}, ...english), locale);
  i18next.addResourceBundle(locale, NAMESPACE, texts, true, true);
}
