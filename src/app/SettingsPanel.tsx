import { LOCALES, type Locale } from '../i18n/locales';
import { useTranslation } from '../i18n/useTranslation';
import { usePreferences } from '../stores/preferencesStore';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import { localeFor } from './localeFor';

const THEMES = ['system', 'light', 'dark'] as const;

/** What can be set, each taking effect at once. */
export default function SettingsPanel() {
  const { t } = useTranslation();
  const { locale, theme, keyboardShortcuts, autoAdvance, setPreference } = usePreferences(
    (state) => state,
  );
  return (
    <>
      <Select
        label={t('settings.language')}
        value={localeFor(locale)}
        onChange={(event) => setPreference('locale', event.target.value as Locale)}
      >
        {LOCALES.map(({ code }) => (
          <option key={code} value={code}>
            {t(`settings.locales.${code}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('settings.theme')}
        value={theme}
        onChange={(event) => setPreference('theme', event.target.value as typeof theme)}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t(`settings.themes.${name}`)}
          </option>
        ))}
      </Select>
      <Checkbox
        label={t('settings.autoAdvance')}
        checked={autoAdvance}
        onChange={(event) => setPreference('autoAdvance', event.target.checked)}
      />
      <Checkbox
        label={t('settings.shortcuts')}
        checked={keyboardShortcuts}
        onChange={(event) => setPreference('keyboardShortcuts', event.target.checked)}
      />
    </>
  );
}
