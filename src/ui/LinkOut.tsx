import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import { Button } from './Button';
import styles from './LinkOut.module.css';
import { fileName, saveFile } from './saveFile';

const QrCode = lazy(() => import('./QrCode'));

/** Characters that every messenger we know of leaves whole. */
export const LONGEST_SAFE_LINK = 2000;
/** Characters up to which a phone's camera reads a code from a screen without trouble. */
export const LONGEST_QR = 900;

/** The whole address of a fragment of this app. */
export function addressOf(fragment: string): string {
  return `${location.origin}${location.pathname}${fragment}`;
}

/**
 * A finished link with every way out: copy, the system's share sheet, a QR code, a file. What has to be
 * known before it is copied stands above it, on the page that shows it.
 */
export function LinkOut({
  link,
  making = true,
  file,
  label,
  children,
}: {
  /** The whole address; null while there is none: the place is held, and nothing can be copied. */
  link: string | null;
  /** Whether one that is not there is on its way. */
  making?: boolean;
  /** What the file is called after, as in `fileName`. */
  file: string;
  label?: string;
  /** More buttons. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const linkRef = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ link: string; ok: boolean } | null>(null);
  const [shown, setShown] = useState(false);
  const length = link?.length ?? 0;

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ link: text, ok: true });
    } catch {
      // Denied, or not served securely: the person can still copy by hand.
      linkRef.current?.focus();
      linkRef.current?.select();
      setCopied({ link: text, ok: false });
    }
  }

  return (
    <div className={styles.out} aria-busy={making && link === null}>
      <label className={styles.link}>
        <span>
          {label ?? t('linkOut.link')}{' '}
          <small className="numbers">
            {link === null
              ? t(making ? 'linkOut.making' : 'linkOut.none')
              : t('linkOut.length', { count: length })}
          </small>
        </span>
        <textarea
          ref={linkRef}
          readOnly
          rows={3}
          dir="ltr"
          value={link ?? ''}
          onFocus={selectInSight}
        />
      </label>
      {length > LONGEST_SAFE_LINK && (
        <p className={styles.long}>
          {t('linkOut.tooLong', { count: length, longest: LONGEST_SAFE_LINK })}
        </p>
      )}
      <div className="row">
        <Button kind="primary" disabled={!link} onClick={() => link && void copy(link)}>
          {t('linkOut.copy')}
        </Button>
        {'share' in navigator && (
          <Button
            disabled={!link}
            onClick={() => link && void navigator.share({ url: link }).catch(() => {})}
          >
            {t('linkOut.send')}
          </Button>
        )}
        <Button
          disabled={!link}
          onClick={() => link && saveFile(fileName(file, 'txt'), `${link}\n`, 'text/plain')}
        >
          {t('linkOut.file')}
        </Button>
        {length <= LONGEST_QR && (
          <Button disabled={!link} aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'linkOut.qrHide' : 'linkOut.qr')}
          </Button>
        )}
        {children}
      </div>
      {/* What was said of another link does not stand beside this one. */}
      <p role="status">
        {copied && copied.link === link && t(copied.ok ? 'linkOut.copied' : 'linkOut.copyFailed')}
      </p>
      {length > LONGEST_QR && <p className={styles.long}>{t('linkOut.qrTooLong')}</p>}
      {shown && link && length <= LONGEST_QR && (
        <figure className={styles.figure}>
          <Suspense>
            <QrCode text={link} label={t('linkOut.qrAlt')} />
          </Suspense>
          <figcaption>{t('linkOut.qrHint')}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** Selecting the text keeps browsers from scrolling to a field that Tab comes to. */
function selectInSight({ currentTarget: field }: { currentTarget: HTMLTextAreaElement }) {
  field.select();
  field.scrollIntoView({ block: 'nearest' });
}
