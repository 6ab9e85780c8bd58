import type { Answer } from '../../domain/answerSheet';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { isPassed, type LastTime, repeatKey } from './lastTime';
import styles from './Question.module.css';

/** What was answered last time. It counts for nothing until it is said again. */
export function LastTimeLine({ id, lastTime }: { id: string; lastTime: LastTime }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const said = isPassed(lastTime.answer) ? lastTime.answer : 'chose';
  return (
    <p id={id} className={styles.lastTime}>
      {t(`quiz.lastTime.${said}`, { date: day(lastTime.on) })}
    </p>
  );
}

/** Says last time's answer again. It stands behind the options, because they are to be read first. */
export function SayAgain({
  lastTime: { answer },
  describedBy,
  hint,
  onSay,
}: {
  lastTime: LastTime;
  describedBy: string;
  /** Whether its key works. */
  hint: boolean;
  onSay: (answer: Answer) => void;
}) {
  const { t } = useTranslation();
  return (
    <p className={styles.sayAgain}>
      <Button aria-describedby={describedBy} onClick={() => onSay(answer)}>
        {t(repeatKey(answer))}
        {hint && (
          <span className={styles.key} aria-hidden="true">
            T
          </span>
        )}
      </Button>
      {t('quiz.lastTime.asThen')}
    </p>
  );
}
