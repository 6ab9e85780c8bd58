import { Link } from 'wouter';
import { answerTo } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import { useManagerWording } from '../../i18n/useManagerWording';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import said from '../../ui/SaidLine.module.css';
import styles from './RatedLine.module.css';
import { RemarkText } from './RemarkText';
import { remarksOf, standingOf } from './ratingItems';

const SAID = { observed: 'answer', 'not-observed': 'passed', open: 'open' } as const;

/** One item with what was chosen, and what was written beside it. */
export function RatedLine({ assessment, item }: { assessment: WholeAssessment; item: Item }) {
  const { t } = useTranslation();
  const texts = useManagerWording().items[item.id];
  const standing = standingOf(item, assessment.answers);
  const chosen = texts?.options[answerTo(assessment.answers, item.id) ?? '']?.text;
  const remark = remarksOf([item], assessment.examples)[item.id];
  const note = assessment.notes[item.id];
  const action = t(standing === 'open' ? 'rating.review.answer' : 'rating.review.change');

  return (
    <li className={`${said.line} ${styles.line}`} data-said={SAID[standing]}>
      <div className={said.words}>
        <p className={said.stem}>{texts?.stem}</p>
        <p className={said.answer}>
          {standing === 'observed' ? chosen : t(`rating.review.standing.${standing}`)}
        </p>
        {remark && <RemarkText remark={remark} />}
        {note && (
          <div className={styles.note}>
            <p className={styles.stays}>{t('rating.review.note')}</p>
            <p dir="auto">{note}</p>
          </div>
        )}
      </div>
      <p className={styles.act}>
        <Link
          href={`/rate/${assessment.id}/${item.id}`}
          aria-label={t('rating.review.changeFor', { action, stem: texts?.stem })}
        >
          {action}
        </Link>
      </p>
    </li>
  );
}
