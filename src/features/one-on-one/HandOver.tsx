import { Link } from 'wouter';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { SavedAssessment, WholeAssessment } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { FreezeHere } from './FreezeHere';
import styles from './Letter.module.css';
import { Revealed } from './Revealed';
import { Section } from './Section';
import type { Entry } from './useOneOnOne';

/** The first side's page in the room: what happens, and the moment to hand the device over. */
export function HandOver({
  assessment,
  entry,
  rating,
  onHandOver,
}: {
  assessment: WholeAssessment;
  entry: Entry | null;
  /** The other side's, started on this device. */
  rating: SavedAssessment | null;
  onHandOver: () => void;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const replies = entry?.replies ?? [];
  // One device holds one rating for an invitation.
  const done = replies.length > 0 && Boolean(rating?.frozenAt);

  return (
    <div className={`page ${styles.letter}`}>
      <header className={styles.head}>
        <PageTitle tab={t('room.tab')}>{t('room.title')}</PageTitle>
        <p className={styles.lead}>{t(done ? 'room.leadRevealed' : 'room.lead')}</p>
      </header>
      {replies.length > 0 && <Revealed replies={replies} />}
      {!done && (
        <Section title={t(rating ? 'room.underWay.title' : 'room.handTitle')}>
          <p>
            {rating ? t('room.underWay.text', { date: day(rating.createdAt) }) : t('room.expect')}
          </p>
          <p>{t('room.curtain')}</p>
          {entry ? (
            <>
              <p className={styles.weighty}>
                {t('room.ready', { date: day(assessment.frozenAt ?? entry.oneOnOne.createdAt) })}
              </p>
              <div>
                <Button kind="primary" onClick={onHandOver}>
                  {t('room.handOver')}
                </Button>
              </div>
            </>
          ) : (
            <FreezeHere assessment={assessment} onFrozen={onHandOver} />
          )}
        </Section>
      )}
      <p>
        <Link href={`/a/${assessment.id}/one-on-one`}>{t('room.back')}</Link>
      </p>
    </div>
  );
}
