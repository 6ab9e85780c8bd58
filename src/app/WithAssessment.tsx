import { lazy, type ReactNode, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useTranslation } from '../i18n/useTranslation';
import type { WholeAssessment } from '../storage/savedAssessment';
import { assessmentStore, useAssessment } from '../stores/assessmentStore';
import { PageTitle } from '../ui/PageTitle';
import { PageLoading } from './PageLoading';

// Said where something is wrong with storage alone.
const StorageNotice = lazy(() => import('./StorageNotice'));

/** Opens the assessment that the address names, for every page that shows one. */
export default function WithAssessment({
  id,
  children,
}: {
  id: string;
  children: (assessment: WholeAssessment) => ReactNode;
}) {
  const { t } = useTranslation();
  const [address] = useLocation();
  const current = useAssessment((state) => state.current);
  const isTroubled = useAssessment(
    ({ saving, storage }) =>
      storage?.kind === 'memory' || saving === 'memory' || saving === 'failed',
  );
  const [missing, setMissing] = useState<string | null>(null);
  const opened = current?.id === id ? current : null;
  // What has just been opened is drawn in short steps, and a click in between is heard.
  const isShown = useDeferredValue(opened !== null);

  useEffect(() => {
    const { connect, openAssessment } = assessmentStore.getState();
    // Also for one that was just started here: other tabs and trouble with storage are heard of.
    const connected = connect();
    if (opened) return;
    let wanted = true;
    connected
      .then(() => openAssessment(id))
      .then((found) => {
        if (wanted && !found) setMissing(id);
      });
    return () => {
      wanted = false;
    };
  }, [id, opened]);

  if (opened && isShown) {
    // A rating is about somebody else: it has its own pages, and no result.
    const isRating = opened.origin === 'rating';
    if (isRating !== address.startsWith('/rate/')) {
      return <Redirect to={isRating ? `/rate/${id}` : `/a/${id}`} replace />;
    }
    return (
      <>
        {isTroubled && (
          <Suspense>
            <StorageNotice />
          </Suspense>
        )}
        {children(opened)}
      </>
    );
  }
  if (missing !== id) return <PageLoading />;
  return (
    <section className="page reading">
      <PageTitle>{t('missing.title')}</PageTitle>
      <p>{t('missing.text')}</p>
      <p className="row">
        <Link href="/assessments">{t('missing.library')}</Link>
        <Link href="/start">{t('missing.start')}</Link>
      </p>
    </section>
  );
}
