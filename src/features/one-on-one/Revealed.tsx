import { useTranslation } from '../../i18n/useTranslation';
import type { SavedReply } from '../../storage/savedOneOnOne';
import { ButtonLink } from '../../ui/Button';
import styles from './Letter.module.css';
import { Section } from './Section';
import { nameOfReply } from './useOneOnOne';

/** The ratings that are shown beside one's own already, each with its conversation. */
export function Revealed({ replies }: { replies: readonly SavedReply[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('room.revealed.title')}>
      <p>{t('room.revealed.text', { count: replies.length })}</p>
      <ul role="list" className={styles.part}>
        {replies.map((reply, index) => (
          <li key={reply.id}>
            <ButtonLink href={`/talk/${reply.id}`}>
              {replies.length === 1
                ? t('room.revealed.talk')
                : t('room.revealed.talkWith', {
                    name: `\u2068${nameOfReply(reply) ?? t('oneOnOne.replies.nth', { number: index + 1 })}\u2069`,
                  })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
