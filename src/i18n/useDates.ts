import { useTranslation } from 'react-i18next';
import { formattingLanguage } from './locales';

export interface Dates {
  /** An ISO time as a day, by this device's calendar. */
  day(time: string): string;
  /** `YYYY-MM` as people say it. */
  month(month: string): string;
}

/** Dates in the language of the interface. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  const language = formattingLanguage(i18n.language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    day: (time) => day.format(new Date(time)),
    month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
  };
}
