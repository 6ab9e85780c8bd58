import { useAdvice } from '../../i18n/useAdvice';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './Ask.module.css';
import type { TalkTopic } from './pair';
import type { People } from './usePeople';

/** A question to ask; for a must-have also what a panel would ask. */
export function Ask({
  topic,
  people,
  selfHigher,
}: {
  topic: TalkTopic;
  people: People;
  /** Whether the self-view lies above the other. */
  selfHigher: boolean;
}) {
  const { t } = useTranslation();
  const interview = useAdvice().competencies[topic.competency]?.interview ?? [];
  const kind =
    topic.kind === 'difference' ? (selfHigher ? 'self-higher' : 'rater-higher') : topic.kind;
  const question = topic.gate ? interview[0] : undefined;
  return (
    <div className={styles.ask}>
      <h4>{t('talk.topic.ask')}</h4>
      <p className={styles.question}>{t(`talk.topic.question.${kind}`, people)}</p>
      {question && (
        <p className={styles.panel}>
          {t('talk.topic.panel')} <q>{question.question}</q>{' '}
          <span className={styles.strong}>
            {t('result.plan.strong')} {question.strong}
          </span>
        </p>
      )}
    </div>
  );
}
