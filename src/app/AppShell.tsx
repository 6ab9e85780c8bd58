import { type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { useTranslation } from '../i18n/useTranslation';
import { Contained } from '../ui/Contained';
import { LadderMark } from '../ui/LadderMark';
import styles from './AppShell.module.css';
import { lazyPart } from './lazyPart';
import { Settings } from './Settings';
import { useNewerVersion } from './useNewerVersion';
import { VersionLink } from './VersionLink';

const UpdateLine = lazyPart(() => import('../features/version/UpdateLine'), 'pages', 'changes');

/** What surrounds every page. */
export function AppShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const newer = useNewerVersion();
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; the router owns the fragment */}
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {t('shell.skip')}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.brand}>
          <LadderMark />
          <span>{t('product')}</span>
        </Link>
        <nav className={styles.nav} aria-label={t('shell.nav')}>
          <Link href="/assessments">{t('shell.library')}</Link>
          <Settings />
        </nav>
      </header>
      {newer && (
        <Contained>
          <Suspense>
            <UpdateLine newer={newer} />
          </Suspense>
        </Contained>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('shell.promise')}</p>
        <nav aria-label={t('shell.footerNav')}>
          <Link href="/method">{t('shell.method')}</Link>
          <Link href="/privacy">{t('shell.privacy')}</Link>
          <Link href="/accessibility">{t('shell.accessibility')}</Link>
          <VersionLink />
        </nav>
      </footer>
    </>
  );
}

/** The fragment belongs to the router, so the jump is made by hand. */
function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
