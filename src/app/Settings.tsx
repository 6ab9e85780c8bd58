import { type FocusEvent, useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '../i18n/locales';
import { usePreferences } from '../stores/preferencesStore';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import { localeFor } from './localeFor';
import styles from './Settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const;

/** Language, theme and the quiz's habits, in a native popover: Escape and a click beside close it. */
export function Settings() {
  const { t } = useTranslation();
  const id = useId();
  const { locale, theme, keyboardShortcuts, autoAdvance, setPreference } = usePreferences(
    (state) => state,
  );
  // The page is there before its script: what is chosen until then would be lost.
  const disabled = !useSyncExternalStore(neverChanges, isAlive, isNotAlive);
  return (
    <>
      <button type="button" className={styles.open} popoverTarget={id}>
        {t('settings.open')}
      </button>
      <section
        id={id}
        popover="auto"
        className={styles.panel}
        aria-label={t('settings.open')}
        onBlur={closeBehind}
      >
        <Select
          label={t('settings.language')}
          value={localeFor(locale)}
          disabled={disabled}
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
          disabled={disabled}
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
          disabled={disabled}
          onChange={(event) => setPreference('autoAdvance', event.target.checked)}
        />
        <Checkbox
          label={t('settings.shortcuts')}
          checked={keyboardShortcuts}
          disabled={disabled}
          onChange={(event) => setPreference('keyboardShortcuts', event.target.checked)}
        />
      </section>
    </>
  );
}

const neverChanges = () => () => {};
const isAlive = () => true;
const isNotAlive = () => false;

/** Left open, it would lie over whatever has focus next. Its own button closes it by itself. */
function closeBehind({ currentTarget: panel, relatedTarget: next }: FocusEvent<HTMLElement>) {
  const isElsewhere = next instanceof HTMLElement && !panel.contains(next);
  if (isElsewhere && next.getAttribute('popovertarget') !== panel.id) panel.hidePopover();
}
