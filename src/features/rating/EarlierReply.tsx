import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { SavedReply } from '../../storage/savedOneOnOne';
import { ButtonLink } from '../../ui/Button';
import { ChangeAnswers } from './ChangeAnswers';
import { MeetingCode } from './MeetingCode';
import { SendFrame } from './SendFrame';
import styles from './SendPage.module.css';
import { SendPreview } from './SendPreview';
import type { useReply } from './useReply';
import { Withdraw } from './Withdraw';
import type { OpenRating } from './WithRating';

/** What became of a reply that was made here before, and the way to make it again. */
export function EarlierReply({
  rating,
  sent,
  reply,
}: {
  rating: OpenRating;
  sent: SavedReply;
  reply: ReturnType<typeof useReply>;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { assessment, known, entry } = rating;
  const opening = entry?.oneOnOne.opening;
  // It belongs to one of several replies: the opening itself knows which.
  const both = entry?.replies.length === 1 ? `/talk/${sent.id}` : opening?.slice(1);

  return (
    <SendFrame
      invitation={known.invitation}
      title={t('sending.earlier.title', { date: day(sent.at) })}
    >
      <section className={styles.part}>
        <p>{t(opening ? 'sending.earlier.opened' : 'sending.earlier.text')}</p>
        <p>
          <MeetingCode fingerprint={known.fingerprint} replyHash={sent.id} />
        </p>
      </section>
      <div className="row">
        {opening && both ? (
          <ButtonLink kind="primary" href={both}>
            {t('sending.earlier.toTalk')}
          </ButtonLink>
        ) : (
          <ChangeAnswers assessmentId={assessment.id} />
        )}
        <Withdraw assessmentId={assessment.id} sent />
      </div>
      {!opening && (
        <details className={styles.again}>
          <summary>{t('sending.earlier.again')}</summary>
          <p>{t('sending.earlier.againText')}</p>
          <SendPreview rating={rating} reply={reply} again />
        </details>
      )}
    </SendFrame>
  );
}
