import { memo } from 'react';
import { VERDICTS } from '../../domain/verdict';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { HeatScale, HeatTable } from './HeatTable';
import { Section } from './Section';
import type { RoleCounts as Counts, TeamPicture } from './teamPicture';
import type { Work } from './useTeam';
import { WorkLine } from './WorkLine';

/** For each role, how many people come out at which band. */
export const RoleCounts = memo(function RoleCounts({
  picture,
  counts,
  work,
}: {
  picture: TeamPicture;
  /** Null until they have been counted. */
  counts: Counts | null;
  work: Work | null;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const { against, people } = picture;
  const stage = against?.stage && wording.stages[against.stage]?.name;
  const without = people.filter(({ known }) => known.kind === 'levels').length;

  return (
    <Section
      title={t('team.roles.title')}
      lead={
        <>
          <p>{t('team.roles.lead')}</p>
          {!against && <p>{t('team.roles.own')}</p>}
          {stage && <p>{t('team.roles.stage', { stage })}</p>}
          {without > 0 && without < people.length && (
            <p>{t('team.roles.without', { count: without, number: whole(without) })}</p>
          )}
        </>
      }
    >
      {without === people.length ? (
        <p>{t('team.roles.nobody')}</p>
      ) : counts ? (
        <>
          <HeatTable
            caption={t('team.roles.caption', {
              count: counts.counted,
              number: whole(counts.counted),
            })}
            of={t('team.roles.role')}
            columns={VERDICTS.map((verdict) => ({ name: t(`verdict.names.${verdict}`) }))}
            groups={[
              {
                id: 'roles',
                // The ladder as it stands: the top rung first.
                rows: counts.roles.toReversed().map(({ role, people: byBand }) => ({
                  id: role,
                  name: wording.roles[role]?.title ?? role,
                  counts: VERDICTS.map((verdict) => byBand[verdict]),
                })),
              },
            ]}
            people={counts.counted}
          />
          <HeatScale />
        </>
      ) : work?.what === 'counting' ? (
        <WorkLine work={work} about="counting" />
      ) : (
        <p>{t('team.roles.waiting')}</p>
      )}
    </Section>
  );
});
