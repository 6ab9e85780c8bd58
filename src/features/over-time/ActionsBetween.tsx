import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { useActionsDone } from './actionsDone';
import styles from './OverTimePage.module.css';
import since from './SinceLast.module.css';

/** What was agreed in 1:1s and done between two assessments. */
export function ActionsBetween({
  from,
  to,
}: {
  /** ISO times. */
  from: string;
  to: string;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const between = useActionsDone().filter(
    ({ doneAt }) => Date.parse(doneAt) > Date.parse(from) && Date.parse(doneAt) <= Date.parse(to),
  );
  if (between.length === 0) return null;
  return (
    <div className={since.list}>
      <h3>{t('overTime.actions.title')}</h3>
      <ul role="list">
        {between.map(({ competency, what, doneAt }) => (
          <li key={`${competency} ${doneAt} ${what}`} className={since.line}>
            <bdi>{what}</bdi>
            <span>
              {t('overTime.actions.of', {
                competency: wording.competencies[competency]?.name ?? competency,
                date: day(doneAt),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className={`${styles.soft} ${since.caution}`}>{t('overTime.actions.caution')}</p>
    </div>
  );
}
