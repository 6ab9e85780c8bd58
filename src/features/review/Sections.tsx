import type { AnswerSheet } from '../../domain/answerSheet';
import { rungsOf, type Section } from '../../domain/section';
import { useTranslation } from '../../i18n/useTranslation';
import { LadderProgress } from '../../ui/LadderProgress';
import styles from './Sections.module.css';

/** Every section with its ladder, and a way down to it. */
export function Sections({
  sections,
  answers,
  nameOf,
  isShown,
  onJump,
}: {
  sections: readonly Section[];
  answers: AnswerSheet;
  nameOf: (section: Section) => string;
  /** Whether the filter leaves anything of it on the page. */
  isShown: (section: Section) => boolean;
  onJump: (section: Section) => void;
}) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('review.sections')} className="no-print">
      <ul className={styles.sections}>
        {sections.map((section) => {
          const rungs = rungsOf(section, answers);
          return (
            <li key={section.id}>
              <button
                type="button"
                className={styles.section}
                disabled={!isShown(section)}
                onClick={() => onJump(section)}
              >
                <span className={styles.name}>{nameOf(section)}</span>
                <span className={`numbers ${styles.count}`}>
                  {t('quiz.progress.count', {
                    done: rungs.filter((rung) => rung !== 'open').length,
                    count: rungs.length,
                  })}
                </span>
                <span className={styles.ladder}>
                  <LadderProgress rungs={rungs} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
