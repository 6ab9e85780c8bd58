import { useEffect } from 'react';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { offlineStore, useOffline } from '../../stores/offlineStore';
import { PageTitle } from '../../ui/PageTitle';
import styles from './ChangesPage.module.css';
import { NextVersion } from './NextVersion';
import { EDITION, VERSION } from './version';
import { VERSIONS } from './versions';

/** Which version this is, whether it works without a network, and what each version brought. */
export default function ChangesPage() {
  const { t } = useTranslation();
  const { day } = useDates();
  const copy = useOffline((state) => state.copy);
  const newer = useOffline((state) => state.newer);

  useEffect(() => void offlineStore.getState().look(), []);

  return (
    <article className={`page ${styles.changes}`}>
      <header className={styles.head}>
        <PageTitle>{t('changes.title')}</PageTitle>
        <div className={styles.here}>
          <p>{t('changes.here.version', { version: VERSION, edition: EDITION })}</p>
          <p>{t(`changes.here.copy.${copy}`)}</p>
          <p>{t('changes.here.asks')}</p>
        </div>
      </header>
      {newer && <NextVersion />}
      {VERSIONS.map(({ version, date, key }) => (
        <section key={version} className={styles.version} aria-labelledby={`version-${key}`}>
          <div className={styles.name}>
            <h2 id={`version-${key}`}>{t('changes.of', { version })}</h2>
            {/* Noon, so that it is that day by any clock. */}
            <p className="kicker">
              <time dateTime={date}>{day(`${date}T12:00`)}</time>
            </p>
          </div>
          <ul className={styles.list}>
            {Object.entries(t(`changes.versions.${key}`, { returnObjects: true })).map(
              ([name, text]) => (
                <li key={name}>{text}</li>
              ),
            )}
          </ul>
        </section>
      ))}
    </article>
  );
}
