import { useEffect } from 'react';
import { switchLocale } from '../i18n/setup';
import { usePreferences } from '../stores/preferencesStore';
import { localeFor } from './localeFor';

/** Keeps the document in the chosen theme and language. */
export function useAppearance(): void {
  const theme = usePreferences((state) => state.theme);
  const locale = usePreferences((state) => state.locale);

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(() => void switchLocale(localeFor(locale)), [locale]);
}
