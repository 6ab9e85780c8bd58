import { useTranslation } from '../../i18n/useTranslation';
import { LinkOut } from '../../ui/LinkOut';
import { ChangeAnswers } from './ChangeAnswers';
import { MeetingCode } from './MeetingCode';
import { SendFrame } from './SendFrame';
import styles from './SendPage.module.css';
import type { Reply } from './useReply';
import { Withdraw } from './Withdraw';
import type { OpenRating } from './WithRating';

/** The reply's link with every way out, and what happens next. */
export function MadeReply({
  rating: { assessment, known },
  reply,
}: {
  rating: OpenRating;
  reply: Reply;
}) {
  const { t } = useTranslation();
  return (
    <SendFrame invitation={known.invitation} title={t('sending.made.title')}>
      <section className={styles.part}>
        <p>{t('sending.made.text')}</p>
        <LinkOut link={reply.link} file="reply" label={t('sending.made.link')} />
      </section>
      <section className={styles.part}>
        <h2>{t('sending.next.title')}</h2>
        <ol className={styles.steps}>
          <li>{t('sending.next.open')}</li>
          <li>{t('sending.next.opening')}</li>
          <li>
            <MeetingCode fingerprint={known.fingerprint} replyHash={reply.sealed.hash} />
          </li>
        </ol>
      </section>
      <div className="row">
        <ChangeAnswers assessmentId={assessment.id} />
        <Withdraw assessmentId={assessment.id} sent />
      </div>
    </SendFrame>
  );
}
