import { type FocusEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import styles from './Settings.module.css';

// Most visits change nothing.
const SettingsPanel = lazy(() => import('./SettingsPanel'));

/** Language, theme and the quiz's habits, in a native popover: Escape and a click beside close it. */
export function Settings() {
  const { t } = useTranslation();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(true);

  // The page is there before its script: somebody may have opened it already.
  useEffect(() => {
    if (panel.current?.matches(':popover-open')) setWanted(true);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.open}
        popoverTarget={id}
        onPointerEnter={want}
        onFocus={want}
      >
        {t('settings.open')}
      </button>
      <section
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        aria-label={t('settings.open')}
        onBeforeToggle={want}
        onBlur={closeBehind}
      >
        {wanted && (
          <Suspense>
            <SettingsPanel />
          </Suspense>
        )}
      </section>
    </>
  );
}

/** Left open, it would lie over whatever has focus next. Its own button closes it by itself. */
function closeBehind({ currentTarget: panel, relatedTarget: next }: FocusEvent<HTMLElement>) {
  const isElsewhere = next instanceof HTMLElement && !panel.contains(next);
  if (isElsewhere && next.getAttribute('popovertarget') !== panel.id) panel.hidePopover();
}
