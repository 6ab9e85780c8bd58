import type { Change } from '../../domain/change';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';

/** A difference in words: its size, its direction, and whether it may be chance. */
export function useDifferences(): { said: (change: Change) => string } {
  const { t } = useTranslation();
  const { signedTenths } = useNumbers();
  return {
    said: ({ kind, difference }) => {
      if (difference === null) return t(`overTime.difference.${kind === 'gone' ? 'gone' : 'new'}`);
      // Under half of the last digit that is written.
      if (Math.abs(difference) < 0.05) return t('overTime.difference.none');
      return t(kind === 'unclear' ? 'overTime.difference.chance' : 'overTime.difference.sure', {
        difference: signedTenths(difference),
      });
    },
  };
}
