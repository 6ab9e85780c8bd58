import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answerTo } from '../../domain/answerSheet';
import { MUST_HAVES, rungsOf, type Section } from '../../domain/section';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { LadderProgress } from '../../ui/LadderProgress';
import styles from './QuizProgress.module.css';

/** How far each section has come; a section's name jumps to its first open question. */
export function QuizProgress({
  sections,
  assessment,
  current,
  answered,
  open,
  minutesLeft,
}: {
  sections: readonly Section[];
  assessment: WholeAssessment;
  current: string;
  answered: number;
  /** Whether nobody knows yet how many there will be. */
  open: boolean;
  minutesLeft: number;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const isOpen = ({ id }: { id: string }) => answerTo(assessment.answers, id) === undefined;
  return (
    <nav className={styles.progress} aria-label={t('quiz.progress.label')}>
      <ol className={styles.sections} role="list">
        {sections.map((section) => {
          const unanswered = section.items.filter(isOpen);
          const target = unanswered[0] ?? section.items[0];
          return (
            <li key={section.id}>
              <Link
                href={`/a/${assessment.id}/quiz/${target?.id}`}
                className={styles.section}
                aria-current={section.items.some(({ id }) => id === current) ? 'step' : undefined}
              >
                <span className={styles.name}>
                  {section.id === MUST_HAVES
                    ? t('quiz.mustHaves')
                    : wording.areas[section.id]?.name}
                </span>
                <span className={`numbers ${styles.count}`}>
                  {open
                    ? section.items.length - unanswered.length
                    : t('quiz.progress.count', {
                        done: section.items.length - unanswered.length,
                        count: section.items.length,
                      })}
                </span>
                <span className={styles.ladder}>
                  <LadderProgress rungs={rungsOf(section, assessment.answers, current)} />
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      <p className={`numbers ${styles.left}`}>
        <span className={styles.overall}>
          {open
            ? t('quiz.progress.soFar', { count: answered })
            : t('quiz.progress.overall', {
                done: answered,
                count: sections.reduce((sum, { items }) => sum + items.length, 0),
              })}
        </span>
        {minutesLeft > 0
          ? t('quiz.progress.minutes', { count: minutesLeft })
          : t('quiz.progress.done')}
      </p>
    </nav>
  );
}
