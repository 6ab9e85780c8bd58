import { useDates } from '../../i18n/useDates';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import type { KnownLean } from './drift';

/** As it is written, with one decimal: what reads the same is called the same. */
const inTenths = (lean: number) => Math.round(lean * 10) / 10;

function directionOf(lean: number): 'higher' | 'lower' | 'even' {
  const written = inTenths(lean);
  if (written === 0) return 'even';
  return written > 0 ? 'higher' : 'lower';
}

/** Mean differences (self minus rater, in levels) in words. */
export function useLeans(): {
  short: (lean: number) => string;
  sentence: (ends: readonly [KnownLean, KnownLean]) => string;
} {
  const { t } = useTranslation();
  const { day } = useDates();
  const { tenths } = useNumbers();
  const levels = (lean: number) => tenths(Math.abs(inTenths(lean)));
  return {
    short: (lean) => t(`overTime.drift.short.${directionOf(lean)}`, { levels: levels(lean) }),
    sentence: ([first, last]) => {
      const closer = Math.abs(inTenths(first.lean)) - Math.abs(inTenths(last.lean));
      const way = Math.abs(closer) < 0.05 ? 'same' : closer > 0 ? 'closer' : 'further';
      return [
        t(`overTime.drift.then.${directionOf(first.lean)}`, {
          date: day(first.at),
          levels: levels(first.lean),
        }),
        t(`overTime.drift.now.${directionOf(last.lean)}`, {
          date: day(last.at),
          levels: levels(last.lean),
        }),
        t(`overTime.drift.way.${way}`),
      ].join(' ');
    },
  };
}
