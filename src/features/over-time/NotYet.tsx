import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { ButtonLink } from '../../ui/Button';
import styles from './OverTimePage.module.css';
import type { Point } from './ownSeries';

/** Where there is no line yet: nothing, a single point, or editions that are no longer kept. */
export function NotYet({
  points: [only],
  apart,
}: {
  points: readonly Point[];
  /** How many there are that cannot be scored. */
  apart: number;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const state = only ? 'one' : apart > 0 ? 'apart' : 'none';
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{t(`overTime.${state}.lead`)}</p>
      <p>{t(`overTime.${state}.text`)}</p>
      <p className="row">
        {only ? (
          <ButtonLink kind="primary" href="/assessments">
            {t('overTime.library')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" href="/start">
            {t('overTime.start')}
          </ButtonLink>
        )}
        {only ? (
          <ButtonLink href={`/a/${only.source.header.id}`}>
            {t('overTime.resultOf', { date: day(only.source.at) })}
          </ButtonLink>
        ) : (
          <ButtonLink href="/assessments">{t('overTime.library')}</ButtonLink>
        )}
      </p>
    </div>
  );
}
