import { useTranslation } from 'react-i18next';

/** An ISO time as a day in the language of the interface, by this device's calendar. */
export function useDay(): (time: string) => string {
  const { i18n } = useTranslation();
  // The right-to-left test language is English underneath.
  const language = i18n.language === 'ar-XB' ? 'en' : i18n.language;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (time) => format.format(new Date(time));
}
