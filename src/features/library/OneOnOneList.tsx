import { useEffect } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { LibraryEntry } from '../../storage/savedAssessment';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import styles from './AssessmentList.module.css';
import { OneOnOneLine } from './OneOnOneLine';

/**
 * The 1:1s of some assessments, each with where it stands. Their code comes late: the list of
 * assessments does not wait for it.
 */
export default function OneOnOneList({ entries }: { entries: readonly LibraryEntry[] }) {
  const { t } = useTranslation();
  const all = useOneOnOnes((state) => state.oneOnOnes);
  useEffect(() => void oneOnOneStore.getState().connect(), []);

  const assessments = new Map(entries.map(({ assessment }) => [assessment.id, assessment]));
  const lines = all.flatMap((entry) => {
    const { assessmentId, part, opening } = entry.oneOnOne;
    const assessment = assessments.get(assessmentId);
    // What a rater has not seen the other side of is among the ratings, and no conversation yet.
    const isOne = part === 'respondent' || opening !== null;
    return assessment && isOne ? [{ assessment, entry }] : [];
  });

  if (lines.length === 0) return null;
  return (
    <section className={styles.group} aria-label={t('library.oneOnOnes.title')}>
      <div className={styles.head}>
        <h2>{t('library.oneOnOnes.title')}</h2>
        <p>{t('library.oneOnOnes.note')}</p>
      </div>
      <ul className={styles.list}>
        {lines.map(({ assessment, entry }) => (
          <OneOnOneLine
            key={entry.oneOnOne.id}
            assessment={assessment}
            oneOnOne={entry.oneOnOne}
            replies={entry.replies}
          />
        ))}
      </ul>
    </section>
  );
}
