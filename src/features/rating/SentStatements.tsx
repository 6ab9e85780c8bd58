import { type AnswerSheet, answerTo } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import { useManagerWording } from '../../i18n/useManagerWording';
import { useTranslation } from '../../i18n/useTranslation';
import type { Remarks } from '../../link/oneOnOne/types';
import { RemarkText } from './RemarkText';
import { standingOf } from './ratingItems';
import styles from './SentStatements.module.css';

/** Every answer of a reply in words, folded away, with the remarks that go with it. */
export function SentStatements({
  items,
  answers,
  remarks,
}: {
  items: readonly Item[];
  answers: AnswerSheet;
  remarks: Remarks;
}) {
  const { t } = useTranslation();
  const texts = useManagerWording().items;
  return (
    <details className={styles.all}>
      <summary>{t('sending.everything')}</summary>
      <ol className={styles.statements}>
        {items.map((item) => {
          const standing = standingOf(item, answers);
          const remark = remarks[item.id];
          return (
            <li key={item.id}>
              <p className={styles.stem}>{texts[item.id]?.stem}</p>
              <p className={standing === 'observed' ? undefined : styles.none}>
                {standing === 'observed'
                  ? texts[item.id]?.options[answerTo(answers, item.id) ?? '']?.text
                  : t(`rating.review.standing.${standing}`)}
              </p>
              {remark && <RemarkText remark={remark} />}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
