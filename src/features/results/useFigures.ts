import { useTranslation } from 'react-i18next';

/** Levels and errors as people read them: one decimal, in the digits of the language. */
export function useFigures(): (value: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language === 'ar-XB' ? 'en' : i18n.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (value) => format.format(value);
}
