import type { CompetencyId } from '../../domain/ids';
import { useTranslation } from '../../i18n/useTranslation';
import type { TopicChange } from '../../storage/savedOneOnOne';
import { Checkbox } from '../../ui/Checkbox';
import styles from './PlanActions.module.css';
import { actionsIn, type PlanFacts } from './planFacts';
import type { People } from './usePeople';
import type { PlanWords } from './usePlanWords';

/** What is to be done, by whom and until when. */
export function PlanActions({
  facts,
  words,
  people,
  onTopic,
}: {
  facts: Pick<PlanFacts, 'topics'>;
  words: PlanWords;
  people: People;
  /** Absent where the page is to read only. */
  onTopic?: (competency: CompetencyId, change: TopicChange) => void;
}) {
  const { t } = useTranslation();
  const actions = actionsIn(facts);
  return (
    <section className={styles.actions} aria-labelledby="actions-title">
      <h2 id="actions-title">{t('agreedPlan.actions.title')}</h2>
      {actions.length === 0 ? (
        <p>{t('agreedPlan.actions.none')}</p>
      ) : (
        <ul role="list">
          {actions.map(({ competency, action, ours }) => (
            <li key={competency}>
              <p className={styles.what} dir="auto">
                {action.what}
              </p>
              <p className={styles.detail}>
                {people[action.owner]}
                {action.due && (
                  <> · {t('agreedPlan.actions.due', { day: words.day(action.due) })}</>
                )}
                {' · '}
                {words.competency(competency)}
                {ours !== null && <> · {words.ours(ours)}</>}
              </p>
              {onTopic && (
                <div className={styles.done}>
                  <Checkbox
                    label={t('agreedPlan.actions.done')}
                    checked={action.doneAt !== null}
                    onChange={({ target }) =>
                      onTopic(competency, {
                        action: {
                          ...action,
                          doneAt: target.checked ? new Date().toISOString() : null,
                        },
                      })
                    }
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
