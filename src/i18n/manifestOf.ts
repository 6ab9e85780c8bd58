import type { Locale } from './locales';

/** Beside the document: what a device shows of the app when it is installed, in a language. */
export function manifestOf(locale: Locale): string {
  return `manifest.${locale}.webmanifest`;
}
