import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { Candidate } from './candidates';

/** What each is called, with its day; no two are called the same. Names from outside are set apart. */
export function useNames(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const { day } = useDates();
  const times = new Map<string, number>();
  return new Map(
    candidates.map(({ id, kind, label, at }) => {
      const who = label ? `\u2068${label}\u2069` : null;
      const whose =
        kind === 'view'
          ? t(who ? 'sideBySide.viewOf' : 'sideBySide.view', { who })
          : (who ?? t(`sideBySide.${kind}`));
      const name = t('sideBySide.name', { who: whose, date: day(at) });
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      return [id, count > 1 ? t('sideBySide.again', { name, count }) : name];
    }),
  );
}
