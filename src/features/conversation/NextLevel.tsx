import type { Bank } from '../../domain/bank';
import { itemsOf } from '../../domain/bank';
import { FULL_FORM } from '../../domain/form';
import { useAdviceAndItems } from '../../i18n/useAdvice';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './NextLevel.module.css';
import type { TalkTopic } from './pair';

/** What the next level looks like in behaviour, and how one gets there. */
export function NextLevel({ bank, topic }: { bank: Bank; topic: TalkTopic }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { competencies, items } = useAdviceAndItems();
  const advice = competencies[topic.competency]?.steps[topic.next - 1];
  const anchor = itemsOf(bank, topic.competency).find(
    ({ type, forms }) => type === 'anchor' && forms.includes(FULL_FORM),
  );
  const option = anchor?.options.find(({ level }) => level === topic.next);
  const behaviour = anchor && option && items[anchor.id]?.options[option.id]?.text;
  return (
    <div className={styles.next}>
      <h4>{t('talk.topic.next', { level: topic.next, name: wording.levels[topic.next]?.name })}</h4>
      {behaviour && <q className={styles.behaviour}>{behaviour}</q>}
      {advice && (
        <dl className={styles.advice}>
          <div>
            <dt>{t('result.plan.practice')}</dt>
            <dd>{advice.practice}</dd>
          </div>
          <div>
            <dt>{t('result.plan.assignment')}</dt>
            <dd>{advice.assignment}</dd>
          </div>
          <div>
            <dt>{t('result.plan.evidence')}</dt>
            <dd>{advice.evidence}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
