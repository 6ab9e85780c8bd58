import { useState } from 'react';
import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { readInvitation } from '../../link/oneOnOne/invitation';
import type { SavedAssessment } from '../../storage/savedAssessment';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { withEditions } from './editions';
import type { Entry } from './useOneOnOne';
import { type Trouble, troubleOf } from './whatWentWrong';

/** Between the two sides: a page that shows nothing of either. */
export function Curtain({
  entry: { oneOnOne },
  rating,
}: {
  entry: Entry;
  /** The other side's, under way. */
  rating: SavedAssessment | null;
}) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function start() {
    setBusy(true);
    try {
      const read = await withEditions((editions) => readInvitation(oneOnOne.invitation, editions));
      if (!read.ok) throw new Error(read.problem.kind);
      const id = await oneOnOneStore.getState().startRating(read.value, read.edition, 'room');
      navigate(`/rate/${id}`, { replace: true });
    } catch (error) {
      setTrouble(troubleOf(error));
      setBusy(false);
    }
  }

  return (
    <section className="page reading">
      <PageTitle tab={t('room.tab')}>{t('room.hand.title')}</PageTitle>
      <p>{t('room.hand.text')}</p>
      <p>
        <Button kind="primary" disabled={busy} onClick={() => void start()}>
          {t(busy ? 'room.hand.starting' : rating ? 'room.underWay.goOn' : 'room.hand.start')}
        </Button>
      </p>
      {trouble && <Notice urgent>{t(`oneOnOne.problem.${trouble}`, { edition: '' })}</Notice>}
    </section>
  );
}
