/**
 * The interface's languages. `en-XA` (accented, a third longer) and `ar-XB` (right to left) are
 * made from English by `pseudo`; they show at a glance what is not translated or does not mirror.
 */
export const LOCALES = [
  { code: 'en', dir: 'ltr' },
  { code: 'en-XA', dir: 'ltr' },
  { code: 'ar-XB', dir: 'rtl' },
] as const;

export type Locale = (typeof LOCALES)[number]['code'];
export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some(({ code }) => code === value);
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return LOCALES.find(({ code }) => code === locale)?.dir ?? 'ltr';
}

export function isPseudo(locale: Locale): boolean {
  return locale === 'en-XA' || locale === 'ar-XB';
}

/** The language that numbers and dates are written in: the test languages are English underneath. */
export function formattingLanguage(language: string): string {
  return isLocale(language) && isPseudo(language) ? DEFAULT_LOCALE : language;
}
