import { useId, useState } from 'react';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import type { SavedOneOnOne, SavedReply } from '../../storage/savedOneOnOne';
import { Button, ButtonLink } from '../../ui/Button';
import styles from './Letter.module.css';
import { OpeningOut } from './OpeningOut';
import { ReplyName } from './ReplyName';
import { nameOfReply } from './useOneOnOne';

/** One reply that was opened: its name on this device, the conversation, and the way back to its rater. */
export function ReplyEntry({
  assessment,
  oneOnOne,
  reply,
  number,
}: {
  assessment: WholeAssessment;
  oneOnOne: SavedOneOnOne;
  reply: SavedReply;
  /** Its place among the replies, from 1. */
  number: number;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const openingId = useId();
  const [sending, setSending] = useState(false);
  const name = nameOfReply(reply);

  return (
    <li className={styles.reply}>
      <div>
        <h3>{name ? <bdi>{name}</bdi> : t('oneOnOne.replies.nth', { number })}</h3>
        <p className={styles.soft}>{t('oneOnOne.replies.received', { date: day(reply.at) })}</p>
      </div>
      <div className="row">
        <ButtonLink kind="primary" href={`/talk/${reply.id}`}>
          {t('oneOnOne.replies.talk')}
        </ButtonLink>
        {oneOnOne.secret && (
          <Button
            aria-expanded={sending}
            aria-controls={sending ? openingId : undefined}
            onClick={() => setSending(!sending)}
          >
            {t(sending ? 'oneOnOne.opening.hide' : 'oneOnOne.opening.show')}
          </Button>
        )}
      </div>
      {sending && oneOnOne.secret && (
        <div id={openingId} className={styles.opening}>
          <OpeningOut
            assessment={assessment}
            oneOnOne={oneOnOne}
            secret={oneOnOne.secret}
            replyHash={reply.id}
          />
        </div>
      )}
      <ReplyName reply={reply} />
    </li>
  );
}
