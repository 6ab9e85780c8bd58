import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { TableWords } from './teamTables';

/** What the tables in files call things: as the page does. */
export function useTableWords(): TableWords {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  return {
    columns: {
      id: t('team.files.id'),
      area: t('team.files.area'),
      competency: t('team.coverage.competency'),
      unknown: t('team.coverage.unknown'),
      required: t('team.files.required'),
      gap: t('team.files.gap'),
      mustHave: t('team.files.mustHave'),
      next: t('team.files.next'),
      role: t('team.roles.role'),
      learner: t('team.mentoring.learner'),
      mentors: t('team.mentoring.mentors'),
    },
    level: (level) => t('team.files.levelColumn', { level: whole(level) }),
    verdict: (verdict) => t(`verdict.names.${verdict}`),
    area: (id) => wording.areas[id]?.name ?? id,
    competency: (id) => wording.competencies[id]?.name ?? id,
    role: (id) => wording.roles[id]?.title ?? id,
  };
}
