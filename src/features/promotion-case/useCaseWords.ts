import type { Target } from '../../domain/roleProfile';
import { useAdviceAndItems } from '../../i18n/useAdvice';
import { useDates } from '../../i18n/useDates';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { CaseGate, CaseVoice } from './caseFacts';

/** How a case is said, on the page and in a file. */
export function useCaseWords(target: Target) {
  const { t } = useTranslation();
  const wording = useWording();
  const { competencies, items } = useAdviceAndItems();
  const dates = useDates();
  const { tenths } = useNumbers();
  const stage = target.stage && wording.stages[target.stage]?.name;
  const title = wording.roles[target.role]?.title ?? target.role;
  const levelName = (level: number) =>
    t('talk.topic.level', { level, name: wording.levels[level]?.name });
  return {
    t,
    title,
    role: stage ? `${title} · ${stage}` : title,
    competency: (id: string) => wording.competencies[id]?.name ?? id,
    definition: (id: string) => wording.competencies[id]?.definition ?? '',
    stem: (item: string) => items[item]?.stem ?? '',
    today: () => dates.day(new Date().toISOString()),
    /** `YYYY-MM-DD` as people say it: at noon, so that it stays that day in every time zone. */
    day: (day: string) => dates.day(`${day}T12:00:00`),
    asked: ({ required }: CaseGate) => t('promotionCase.asked', { level: levelName(required) }),
    measured: ({ level, error }: CaseGate) =>
      level === null || error === null
        ? t('promotionCase.unknown')
        : t('promotionCase.measured', { level: tenths(level), error: tenths(error) }),
    standing: ({ status, gap }: CaseGate) =>
      gap
        ? t('promotionCase.gap', {
            status: t(`result.gates.status.${status}`),
            gap: tenths(gap),
          })
        : t(`result.gates.status.${status}`),
    agreed: ({ agreed }: CaseVoice, name: string) =>
      agreed === null
        ? null
        : agreed === 'differ'
          ? t('promotionCase.differ', { name })
          : t('promotionCase.agreed', { name, level: levelName(agreed) }),
    nameOf: ({ label }: CaseVoice) => label ?? t('promotionCase.somebody'),
    next: (level: number) => t('promotionCase.next', { level: levelName(level) }),
    advice: ({ competency, next }: CaseGate) =>
      next === null ? undefined : competencies[competency]?.steps[next - 1],
  };
}

export type CaseWords = ReturnType<typeof useCaseWords>;
