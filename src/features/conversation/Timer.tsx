import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import styles from './Timer.module.css';

/** Minutes that a 1:1 of this kind takes. */
const LENGTH = 45;
const MINUTE = 60_000;

/**
 * How much of the conversation has passed. It is quiet: no sound, no colour, nothing said by itself
 * (a timer's role is not announced), and nothing of it is kept.
 */
export function Timer() {
  const { t } = useTranslation();
  /** Milliseconds before the last start. */
  const [before, setBefore] = useState(0);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (startedAt === null) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [startedAt]);

  const passed = before + (startedAt === null ? 0 : Math.max(0, now - startedAt));
  const minutes = Math.floor(passed / MINUTE);
  return (
    <div className={styles.timer}>
      <p role="timer" className="numbers">
        {t('talk.timer.passed', { minutes, count: LENGTH })}
      </p>
      <svg className={styles.track} aria-hidden="true" focusable="false">
        <rect width={`${Math.min(100, (passed / MINUTE / LENGTH) * 100)}%`} height="3" />
      </svg>
      <div className={styles.acts}>
        <Button
          kind="plain"
          onClick={() => {
            setBefore(passed);
            setNow(Date.now());
            setStartedAt(startedAt === null ? Date.now() : null);
          }}
        >
          {t(
            startedAt !== null
              ? 'talk.timer.pause'
              : passed > 0
                ? 'talk.timer.goOn'
                : 'talk.timer.start',
          )}
        </Button>
        {passed > 0 && (
          <Button
            kind="plain"
            onClick={() => {
              setBefore(0);
              setStartedAt(null);
            }}
          >
            {t('talk.timer.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}
