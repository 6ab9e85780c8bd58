import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { useAssessment } from '../../stores/assessmentStore';
import styles from './QuestionFoot.module.css';

/** Whether it is saved, and the ways to everything else. */
export function QuestionFoot({
  assessmentId,
  hasAnswers,
  hasResult,
  onHelp,
}: {
  assessmentId: string;
  hasAnswers: boolean;
  /** Whether the must-haves are done, so that there is something to see. */
  hasResult: boolean;
  /** Null while the shortcuts are switched off. */
  onHelp: (() => void) | null;
}) {
  const { t } = useTranslation();
  const saving = useAssessment((state) => state.saving);
  return (
    <div className={styles.foot}>
      <span>{hasAnswers && t(`quiz.saving.${saving}`)}</span>
      <span className={styles.links}>
        {hasResult && <Link href={`/a/${assessmentId}`}>{t('quiz.resultSoFar')}</Link>}
        <Link href={`/a/${assessmentId}/review`}>{t('quiz.allQuestions')}</Link>
        {onHelp && (
          <button type="button" className={styles.help} onClick={onHelp}>
            {t('quiz.keys.open')}
          </button>
        )}
      </span>
    </div>
  );
}
