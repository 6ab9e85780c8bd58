import { useTranslation } from '../../i18n/useTranslation';
import { FilterChoice as Choice } from '../../ui/FilterChoice';
import { FILTERS, type Filter } from './reviewItems';

/** Which questions to show. */
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
    <Choice
      legend={t('review.filter')}
      filters={FILTERS.map((value) => ({
        value,
        label: t(`review.filters.${value}`),
        count: String(counts[value]),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
