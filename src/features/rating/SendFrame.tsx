import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { Invitation } from '../../link/oneOnOne/types';
import { PageTitle } from '../../ui/PageTitle';
import { About } from './About';
import styles from './SendPage.module.css';

/** One step of sending: its heading takes focus when it arrives. */
export function SendFrame({
  invitation,
  title,
  children,
}: {
  invitation: Invitation;
  title: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={`page ${styles.send}`}>
      <header className={styles.head}>
        <p className="kicker">
          {t('sending.kicker')}
          <About invitation={invitation} />
        </p>
        <PageTitle announce={title}>{title}</PageTitle>
      </header>
      {children}
    </div>
  );
}
