import { useTranslation } from 'react-i18next';
import styles from './FilterChoice.module.css';
import { FILTERS, type Filter } from './reviewItems';

/** Which questions to show: native radios in a row. */
export function FilterChoice({
  chosen,
  counts,
  onChoose,
}: {
  chosen: Filter;
  counts: Readonly<Record<Filter, number>>;
  onChoose: (filter: Filter) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className={`no-print ${styles.filter}`}>
      <legend className="visually-hidden">{t('review.filter')}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} className={styles.choice}>
          <input
            type="radio"
            name="review-filter"
            className="visually-hidden"
            value={filter}
            checked={filter === chosen}
            onChange={() => onChoose(filter)}
          />
          {t(`review.filters.${filter}`)} <span className="numbers">{counts[filter]}</span>
        </label>
      ))}
    </fieldset>
  );
}
