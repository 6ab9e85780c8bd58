import { useTranslation } from '../../i18n/useTranslation';
import styles from './PlanTopics.module.css';
import type { PlanFacts } from './planFacts';
import type { People } from './usePeople';
import type { PlanWords } from './usePlanWords';

/** What was written about each topic: both views, the level of both, the notes. */
export function PlanTopics({
  facts,
  words,
  people,
}: {
  facts: PlanFacts;
  words: PlanWords;
  people: People;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles.topics} aria-labelledby="topics-title">
      <h2 id="topics-title">{t('agreedPlan.topics.title')}</h2>
      {facts.topics.length === 0 ? (
        <p>{t('agreedPlan.topics.none')}</p>
      ) : (
        <ul role="list">
          {facts.topics.map((topic) => (
            <li key={topic.competency}>
              <h3>{words.competency(topic.competency)}</h3>
              <p className={`numbers ${styles.values}`}>
                {t('agreedPlan.topics.values', {
                  ...people,
                  selfLevel: words.estimate(topic.self),
                  raterLevel: words.estimate(topic.rater),
                  required: words.required(topic.required),
                })}
              </p>
              <p className={styles.ours}>
                {t('agreedPlan.topics.ours', { level: words.ours(topic.ours) })}
              </p>
              {topic.notes.trim() && (
                <p className={styles.notes} dir="auto">
                  {topic.notes}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
