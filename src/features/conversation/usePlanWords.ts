import type { Agreed } from '../../domain/agenda';
import { useDates } from '../../i18n/useDates';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { PlanFacts } from './planFacts';

/** How a plan is said, on the page and in files. */
export function usePlanWords({ names, target }: Pick<PlanFacts, 'names' | 'target'>) {
  const { t } = useTranslation();
  const wording = useWording();
  const dates = useDates();
  const { tenths } = useNumbers();
  const stage = target.stage && wording.stages[target.stage]?.name;
  const role = wording.roles[target.role]?.title ?? target.role;
  return {
    t,
    /** Plain, for files: nothing there needs to be set apart from the text around it. */
    people: {
      self: names.self ?? t('talk.people.self'),
      rater: names.rater ?? t('talk.people.rater'),
    },
    role: stage ? `${role} · ${stage}` : role,
    competency: (id: string) => wording.competencies[id]?.name ?? id,
    /** `YYYY-MM-DD` as people say it: at noon, so that it stays that day in every time zone. */
    day: (day: string) => dates.day(`${day}T12:00:00`),
    estimate: (level: number | null) => (level === null ? t('result.dots.unknown') : tenths(level)),
    required: (level: number) =>
      level > 0 ? t('result.dots.required', { level }) : t('result.dots.notRequired'),
    ours: (level: Agreed | null) => {
      if (level === null) return t('agreedPlan.noLevel');
      return level === 'differ'
        ? t('talk.topic.differ')
        : t('talk.topic.level', { level, name: wording.levels[level]?.name });
    },
  };
}

export type PlanWords = ReturnType<typeof usePlanWords>;
