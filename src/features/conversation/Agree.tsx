import { useTranslation } from '../../i18n/useTranslation';
import type { ConversationChange, WholeConversation } from '../../storage/savedOneOnOne';
import { Checkbox } from '../../ui/Checkbox';
import styles from './Agree.module.css';
import { isConfirmed, pictureOf } from './pair';
import type { People } from './usePeople';

/** Two yeses: only with both is the picture called agreed. */
export function Agree({
  conversation,
  people,
  onChange,
}: {
  conversation: WholeConversation;
  people: People;
  onChange: (change: ConversationChange) => void;
}) {
  const { t } = useTranslation();
  const { agreedBySelf, agreedByRater } = conversation;
  const count = Object.keys(pictureOf(conversation)).length;
  const state = () => {
    if (count === 0) return t('talk.agree.nothing');
    if (isConfirmed(conversation)) return t('talk.agree.both');
    if (agreedBySelf) return t('talk.agree.waiting', { name: people.rater });
    if (agreedByRater) return t('talk.agree.waiting', { name: people.self });
    return t('talk.agree.open', { count });
  };
  return (
    <section className={styles.agree} aria-labelledby="agree-title">
      <h2 id="agree-title">{t('talk.agree.title')}</h2>
      <p>{t('talk.agree.lead')}</p>
      <div>
        <Checkbox
          label={t('talk.agree.yes', { name: people.self })}
          checked={agreedBySelf}
          disabled={count === 0}
          onChange={({ target }) => onChange({ agreedBySelf: target.checked })}
        />
        <Checkbox
          label={t('talk.agree.yes', { name: people.rater })}
          checked={agreedByRater}
          disabled={count === 0}
          onChange={({ target }) => onChange({ agreedByRater: target.checked })}
        />
      </div>
      <p role="status" className={styles.state}>
        {state()}
      </p>
    </section>
  );
}
