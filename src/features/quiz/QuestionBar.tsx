import { NO_OPPORTUNITY, SKIPPED } from '../../domain/answerSheet';
import { type Item, offersNoOpportunity } from '../../domain/item';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import styles from './QuestionBar.module.css';

/** Back, pass over, next: on a phone at the thumb. */
export function QuestionBar({
  item,
  first,
  last,
  canGoOn,
  answered,
  onBack,
  onPass,
  onNext,
}: {
  item: Item;
  first: boolean;
  last: boolean;
  canGoOn: boolean;
  answered: boolean;
  onBack: () => void;
  onPass: (answer: typeof SKIPPED | typeof NO_OPPORTUNITY) => void;
  onNext: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <Button onClick={onBack} disabled={first}>
        {t('quiz.back')}
      </Button>
      <span className={styles.pass}>
        <Button kind="plain" onClick={() => onPass(SKIPPED)}>
          {t('quiz.skip')}
        </Button>
        {offersNoOpportunity(item) && (
          <Button kind="plain" onClick={() => onPass(NO_OPPORTUNITY)}>
            {t('quiz.noOpportunity')}
          </Button>
        )}
      </span>
      <Button kind={answered ? 'primary' : 'secondary'} disabled={!canGoOn} onClick={onNext}>
        {last ? t('quiz.toReview') : t('quiz.next')}
      </Button>
    </div>
  );
}
