import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../../i18n/useWording';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { ButtonLink } from '../../ui/Button';
import { LadderProgress } from '../../ui/LadderProgress';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { AssessmentList } from './AssessmentList';
import { Backup } from './Backup';
import { DeleteEverything } from './DeleteEverything';
import styles from './LibraryPage.module.css';
import { rungsFor } from './libraryLines';
import device from './OnThisDevice.module.css';
import { StorageSentence } from './StorageSentence';

/** The assessments on this device, and the device's part in it. */
export default function LibraryPage() {
  const { t } = useTranslation();
  const ready = useAssessment((state) => state.ready);
  const isEmpty = useAssessment((state) => state.library.length === 0);
  const unreadable = useAssessment((state) => state.unreadable);

  // Waited for here: a list that waits for its words would take the page away again, and its focus.
  useWording();
  useEffect(() => void assessmentStore.getState().connect(), []);

  return (
    <div className={`page ${styles.library}`}>
      <header className={styles.head}>
        <PageTitle>{t('library.title')}</PageTitle>
        {ready && (
          <>
            <p className={styles.lead}>{t(isEmpty ? 'library.empty' : 'library.lead')}</p>
            {isEmpty && (
              <div className={styles.empty}>
                <LadderProgress rungs={rungsFor(0, 12)} />
                <p>{t('library.emptyText')}</p>
              </div>
            )}
          </>
        )}
        <div className={styles.start}>
          <ButtonLink kind="primary" href="/start">
            {t('library.start')}
          </ButtonLink>
        </div>
      </header>

      {!ready && (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      )}
      {unreadable > 0 && <Notice>{t('library.unreadable', { count: unreadable })}</Notice>}
      <AssessmentList origin="mine" title={t('library.mine')} />
      <AssessmentList origin="link" title={t('library.kept')} />

      {ready && (
        <section className={device.device} aria-labelledby="device-title">
          <h2 id="device-title">{t('library.state.title')}</h2>
          <div className={device.parts}>
            <StorageSentence />
            <Backup />
            <DeleteEverything />
          </div>
        </section>
      )}
    </div>
  );
}
