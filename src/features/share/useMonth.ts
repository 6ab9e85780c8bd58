import { useTranslation } from 'react-i18next';

/** `YYYY-MM` as people say it in the language of the interface. */
export function useMonth(): (month: string) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'ar-XB' ? 'en' : i18n.language;
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}

/** This month by the device's own calendar, `YYYY-MM`. */
export function thisMonth(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
