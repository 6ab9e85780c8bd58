import { memo } from 'react';
import { bank } from '../../content/bank';
import { requirementsFor } from '../../domain/bank';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { HeatScale, HeatTable } from './HeatTable';
import { levelColumns } from './levelColumns';
import { Section } from './Section';
import type { TeamPicture } from './teamPicture';

/** How many people stand at which level of each competency. */
export const CoverageMap = memo(function CoverageMap({
  picture: { coverage, against, people },
}: {
  picture: TeamPicture;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const requirements = against && requirementsFor(bank, against);
  const role = against && wording.roles[against.role]?.title;
  const count = people.length;
  const counted = new Map(coverage.map((one) => [one.competency, one]));

  return (
    <Section title={t('team.coverage.title')} lead={<p>{t('team.coverage.lead')}</p>}>
      <HeatTable
        caption={t('team.coverage.caption', { count, number: whole(count) })}
        of={t('team.coverage.competency')}
        columns={levelColumns(t, whole, wording)}
        groups={bank.areas.map((area) => ({
          id: area.id,
          name: wording.areas[area.id]?.name,
          rows: area.competencies.flatMap((id) => {
            const one = counted.get(id);
            if (!one) return [];
            const asked = requirements?.[id]?.level || null;
            const name = wording.competencies[id]?.name ?? id;
            return [{ id, name, counts: [...one.people, one.unknown], asked }];
          }),
        }))}
        people={count}
        askedBy={role ? t('team.coverage.asked', { role }) : undefined}
      />
      <HeatScale asked={role ? t('team.coverage.askedLegend', { role }) : undefined} />
    </Section>
  );
});
