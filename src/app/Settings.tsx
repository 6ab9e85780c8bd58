import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import styles from './Settings.module.css';

// Most visits change nothing.
const SettingsPanel = lazy(() => import('./SettingsPanel'));

/** Language, theme and the quiz's habits, in a native popover: Escape and a click beside close it. */
export function Settings() {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(true);
  const prepare = () => {
    want();
    const bottom = button.current?.getBoundingClientRect().bottom;
    // Not by anchors in CSS: WebKit 2.50 computes forever over some of them.
    panel.current?.style.setProperty('--below', `${bottom}px`);
  };

  // The page is there before its script: somebody may have opened it already.
  useEffect(() => {
    if (panel.current?.matches(':popover-open')) setWanted(true);
    const closeBehind = ({ target }: Event) => {
      if (panel.current) closeUnlessAt(panel.current, target as HTMLElement);
    };
    document.addEventListener('focusin', closeBehind);
    return () => document.removeEventListener('focusin', closeBehind);
  }, []);

  return (
    <>
      <button
        ref={button}
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
        onBeforeToggle={prepare}
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

/**
 * Left open, it would lie over whatever Tab comes to next. Its own button closes it by itself, and a
 * heading that a page gives the focus to is no place that somebody went to.
 */
function closeUnlessAt(panel: HTMLElement, focused: HTMLElement): void {
  const isHere = panel.contains(focused) || focused.getAttribute('popovertarget') === panel.id;
  const isStop = focused.tabIndex >= 0;
  if (isStop && !isHere && panel.matches(':popover-open')) panel.hidePopover();
}
