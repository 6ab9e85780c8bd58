import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './OverTimePage.module.css';
import type { OwnSource } from './ownSeries';
import type { Unscored } from './useScored';

/** Assessments that are here and have no place in the figures, each with the reason. */
export function UnscoredList({ unscored }: { unscored: readonly Unscored<OwnSource>[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  if (unscored.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="unscored-title">
      <h2 id="unscored-title">{t('overTime.unscored.title')}</h2>
      <ul className={styles.list}>
        {unscored.map(({ source: { key, header, at, edition }, problem }) => (
          <li key={key}>
            {t('overTime.unscored.line', {
              role: wording.roles[header.target.role]?.title ?? t('library.unknownRole'),
              date: day(at),
              why: t(`overTime.unscored.why.${problem}`, { edition }),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
