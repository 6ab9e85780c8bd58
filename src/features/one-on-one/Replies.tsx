import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import type { SavedOneOnOne, SavedReply } from '../../storage/savedOneOnOne';
import styles from './Letter.module.css';
import { ReplyEntry } from './ReplyEntry';

/** The replies opened so far, each by itself: several views have no average. */
export function Replies({
  assessment,
  oneOnOne,
  replies,
}: {
  assessment: WholeAssessment;
  oneOnOne: SavedOneOnOne;
  /** Oldest first. */
  replies: readonly SavedReply[];
}) {
  const { t } = useTranslation();
  if (replies.length === 0) return oneOnOne.secret && <p>{t('oneOnOne.replies.none')}</p>;
  return (
    <>
      {replies.length > 1 && <p>{t('oneOnOne.replies.more')}</p>}
      <ul className={styles.replies}>
        {replies.map((reply, index) => (
          <ReplyEntry
            key={reply.id}
            assessment={assessment}
            oneOnOne={oneOnOne}
            reply={reply}
            number={index + 1}
          />
        ))}
      </ul>
    </>
  );
}
