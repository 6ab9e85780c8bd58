import type core from './locales/en/core.json';
import type pages from './locales/en/pages.json';
import type reading from './locales/en/reading.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof core & typeof pages & typeof reading };
  }
}
