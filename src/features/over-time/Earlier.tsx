import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import styles from './OverTimePage.module.css';

/** How many of all are shown, and the way to more. */
export function Earlier({
  shown,
  all,
  next,
  onMore,
}: {
  shown: number;
  all: number;
  /** How many more would come; 0 where all are there. */
  next: number;
  onMore: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.earlier} no-print`}>
      <p role="status" className={styles.soft}>
        {t('overTime.shown', { shown, count: all })}
      </p>
      {/* Stays where it had focus. */}
      <Button aria-disabled={next === 0} onClick={() => next > 0 && onMore()}>
        {next > 0 ? t('overTime.earlier', { count: next }) : t('overTime.noEarlier')}
      </Button>
    </div>
  );
}
