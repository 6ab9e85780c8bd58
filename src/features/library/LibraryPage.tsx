import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { ButtonLink } from '../../ui/Button';
import { LadderProgress } from '../../ui/LadderProgress';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { AssessmentList } from './AssessmentList';
import { Backup } from './Backup';
import { BackupReminder } from './BackupReminder';
import { DeleteEverything } from './DeleteEverything';
import styles from './LibraryPage.module.css';
import { type Group, groupOf, linesOf, rungsFor } from './libraryLines';
import device from './OnThisDevice.module.css';
import { Search } from './Search';
import { StorageSentence } from './StorageSentence';
import { useFound } from './useFound';
import { useLineDeeds } from './useLineDeeds';
import { Ways } from './Ways';

const OneOnOneList = lazy(() => import('./OneOnOneList'));

/** Lines from which on reading through them takes longer than searching. */
const WORTH_SEARCHING = 8;

/** The assessments on this device, and the device's part in it. */
export default function LibraryPage() {
  const { t } = useTranslation();
  const ready = useAssessment((state) => state.ready);
  const library = useAssessment((state) => state.library);
  const deleted = useAssessment((state) => state.deleted);
  const unreadable = useAssessment((state) => state.unreadable);
  const [search, setSearch] = useState('');
  const clearSearch = useCallback(() => setSearch(''), []);
  const { deeds, outcome, deletedHere } = useLineDeeds(clearSearch);

  // Waited for here: a list that waits for its words would take the page away again, and its focus.
  useWording();
  useEffect(() => {
    // The other stores of this page may have written since the last reading.
    const { ready: known, connect, refresh } = assessmentStore.getState();
    void (known ? refresh() : connect());
  }, []);

  const lines = useMemo(() => linesOf(library, deleted), [library, deleted]);
  const found = useFound(lines, search);
  const isEmpty = library.length === 0;
  const list = (group: Group) => ({
    lines: found.filter(({ entry }) => groupOf(entry.assessment) === group),
    deeds,
    deletedHere,
  });
  const talkedAbout = found
    .filter(({ entry, isDeleted }) => !isDeleted && mayHaveOneOnOne(entry.assessment))
    .map(({ entry }) => entry);

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
            <BackupReminder />
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
      {outcome?.failed && <Notice urgent>{outcome.text}</Notice>}
      <p role="status" className="visually-hidden">
        {outcome && !outcome.failed && outcome.text}
      </p>
      {(lines.length >= WORTH_SEARCHING || search !== '') && (
        <Search search={search} found={found.length} all={lines.length} onSearch={setSearch} />
      )}
      <AssessmentList title={t('library.inProgress')} {...list('open')} />
      {ready && search === '' && <Ways />}
      <AssessmentList title={t('library.mine')} {...list('mine')} />
      {talkedAbout.length > 0 && (
        <Suspense fallback={null}>
          <OneOnOneList entries={talkedAbout} />
        </Suspense>
      )}
      <AssessmentList title={t('library.ratings')} {...list('rating')} />
      <AssessmentList title={t('library.kept')} note={t('library.keptNote')} {...list('link')} />

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

/** A 1:1 stands on answers that it froze, or on a rating that was sent. */
function mayHaveOneOnOne({ frozenAt }: { readonly frozenAt: string | null }): boolean {
  return frozenAt !== null;
}
