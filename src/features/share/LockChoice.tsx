import { useId, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { normalisePassphrase } from '../../link/locked/normalisePassphrase';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import styles from './LockChoice.module.css';
import type { LockedLink } from './useLockedLink';

/** Characters that one's own passphrase has at least. */
export const LEAST_CHARACTERS = 12;

/** A passphrase for the link: six random words, or one's own. */
export function LockChoice({
  passphrase,
  locked: { problem, tryAgain },
  onChange,
}: {
  /** Null for no lock, empty while what was typed is too short. */
  passphrase: string | null;
  locked: LockedLink;
  onChange: (passphrase: string | null) => void;
}) {
  const { t } = useTranslation();
  const hintId = useId();
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'copied' | 'copyFailed' | 'noWords' | null>(null);
  const missing = LEAST_CHARACTERS - [...normalisePassphrase(typed)].length;

  function take(text: string) {
    setTyped(text);
    setSaid(null);
    onChange([...normalisePassphrase(text)].length < LEAST_CHARACTERS ? '' : text);
  }

  async function generate() {
    try {
      // The list of words is the larger part of it, and comes for those who lock.
      const { newPassphrase } = await import('../../link/locked/passphrase');
      // Unless it was unticked meanwhile.
      if (place.current) take(newPassphrase());
    } catch {
      setSaid('noWords');
    }
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(typed);
      setSaid('copied');
    } catch {
      place.current?.querySelector('textarea')?.select();
      setSaid('copyFailed');
    }
  }

  return (
    <div className={styles.lock}>
      <Checkbox
        label={t('lock.choose')}
        hint={t('lock.hint')}
        checked={passphrase !== null}
        onChange={(event) => {
          if (!event.target.checked) return onChange(null);
          onChange('');
          if (typed) take(typed);
          else void generate();
        }}
      />
      {passphrase !== null && (
        <div ref={place} className={styles.choice}>
          {problem === 'not-secure' && <p role="alert">{t('lock.notSecure')}</p>}
          {problem === 'unexpected' && (
            <div role="alert">
              <p>{t('lock.unexpected')}</p>
              <Button onClick={tryAgain}>{t('lock.tryAgain')}</Button>
            </div>
          )}
          <label className={styles.passphrase}>
            {t('lock.passphrase')}
            {/* Two lines: all six words are seen on a phone too. */}
            <textarea
              rows={2}
              value={typed}
              aria-describedby={hintId}
              onChange={(event) => take(event.target.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              dir="auto"
            />
          </label>
          <p id={hintId} className={styles.advice}>
            {t('lock.ownHint', { least: LEAST_CHARACTERS })}
          </p>
          <div className="row">
            <Button disabled={passphrase === ''} onClick={() => void copy()}>
              {t('lock.copy')}
            </Button>
            <Button kind="plain" onClick={() => void generate()}>
              {t('lock.another')}
            </Button>
          </div>
          <p role="status">
            {typed && missing > 0 ? t('lock.tooShort', { count: missing }) : null}
            {said && t(`lock.${said}`)}
          </p>
          <p className={styles.advice}>{t('lock.advice')}</p>
          <p className={styles.advice}>{t('lock.guess')}</p>
        </div>
      )}
    </div>
  );
}
