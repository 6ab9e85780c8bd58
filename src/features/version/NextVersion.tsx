import { useEffect, useState } from 'react';
import type { Locale } from '../../i18n/locales';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './ChangesPage.module.css';
import { fetchNewerChanges, type VersionChanges } from './newerChanges';
import { UseNow } from './UseNow';

/** What somebody would get who changes to the version that waits. */
export function NextVersion() {
  const { t, language } = useTranslation();
  const [versions, setVersions] = useState<readonly VersionChanges[] | null>([]);

  useEffect(() => {
    let wanted = true;
    void fetchNewerChanges(language as Locale).then((found) => wanted && setVersions(found));
    return () => {
      wanted = false;
    };
  }, [language]);

  return (
    <section className={styles.version} aria-labelledby="next-version">
      <div className={styles.name}>
        <h2 id="next-version">{t('changes.next.title')}</h2>
      </div>
      <div className={styles.next}>
        <p>{t('changes.here.newer')}</p>
        {versions === null && <p>{t('changes.next.unknown')}</p>}
        {versions?.map(({ version, changes }) => (
          <div key={version} className={styles.next}>
            <h3>{t('changes.of', { version })}</h3>
            <ul className={styles.list}>
              {changes.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <UseNow kind="primary" />
        </div>
      </div>
    </section>
  );
}
