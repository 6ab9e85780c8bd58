import { formattingLanguage } from './locales';
import { useTranslation } from './useTranslation';

export interface Dates {
  /** An ISO time as a day, by this device's calendar. */
  day(time: string): string;
  /** `YYYY-MM` as people say it. */
  month(month: string): string;
}

/** A page may ask for them in hundreds of places. */
const made = new Map<string, Dates>();

/** Dates in the language of the interface; the same object until that changes. */
export function useDates(): Dates {
  const language = formattingLanguage(useTranslation().language);
  const dates = made.get(language) ?? datesIn(language);
  made.set(language, dates);
  return dates;
}

function datesIn(language: string): Dates {
  const day = formatIn(language, { dateStyle: 'medium' });
  const month = formatIn(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    day: (time) => day(new Date(time)),
    month: (value) => month(new Date(`${value}-01T00:00:00Z`)),
  };
}

/** Made when the first date is asked for: many a page that could say one says none. */
function formatIn(language: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (date) => {
    format ??= new Intl.DateTimeFormat(language, options);
    return format.format(date);
  };
}
