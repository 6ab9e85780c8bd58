import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeConversation } from '../../storage/savedOneOnOne';
import styles from './AgendaList.module.css';
import type { TalkTopic } from './pair';

/** The topics in order, each with what was written down for it; a click opens it. */
export function AgendaList({
  topics,
  conversation,
  onOpen,
}: {
  topics: readonly TalkTopic[];
  conversation: WholeConversation;
  onOpen: (competency: string) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const ours = (competency: string) => {
    const level = conversation.topics[competency]?.agreed ?? null;
    if (level === null) return null;
    return level === 'differ'
      ? t('talk.table.differ')
      : t('talk.topic.level', { level, name: wording.levels[level]?.name });
  };
  return (
    <nav className={styles.nav} aria-label={t('talk.agenda.list')}>
      <ol className={styles.list} role="list">
        {topics.map(({ competency }) => (
          <li key={competency}>
            <button type="button" className={styles.topic} onClick={() => onOpen(competency)}>
              <span className={styles.name}>{wording.competencies[competency]?.name}</span>
              {ours(competency) && <span className={styles.ours}>{ours(competency)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
