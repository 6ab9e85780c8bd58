import { bank } from '../../content/bank';
import type { AreaScore } from '../../domain/area';
import { gapBetween } from '../../domain/gap';
import type { Readiness } from '../../domain/readiness';
import type { Requirements } from '../../domain/roleProfile';
import type { CompetencyScore } from '../../domain/score';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { FoldedTable } from '../../ui/WideTable';

/** Every value of the pictures as text: the accessible truth. */
export function GapTable({
  readiness,
  other,
  kinds,
}: {
  readiness: {
    readonly areas: readonly Pick<AreaScore, 'area'>[];
    readonly requirements: Requirements;
    /** Without `counted` where the answers behind the estimates are not known. */
    readonly competencies: readonly (Pick<
      CompetencyScore,
      'competency' | 'level' | 'standardError'
    > & { readonly counted?: number })[];
  };
  other: Readiness | undefined;
  /** Facts and situations beside statements, while the radar draws them as two shapes. */
  kinds?: { readonly evidenced: Readiness; readonly claimed: Readiness } | undefined;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const none = t('result.table.none');
  const counts = readiness.competencies.some(({ counted }) => counted !== undefined);
  const columns = 7 + Number(counts) + Number(other !== undefined) + (kinds ? 2 : 0);
  const measured = ({ competencies }: Readiness, id: string) => {
    const score = competencies.find(({ competency }) => competency === id);
    return score?.level == null || score.standardError === null
      ? none
      : t('result.gates.measured', {
          level: tenths(score.level),
          error: tenths(score.standardError),
        });
  };
  return (
    <FoldedTable title={t('result.table.title')}>
      <thead>
        <tr>
          <th scope="col">{t('result.table.competency')}</th>
          <th scope="col">{t('result.table.required')}</th>
          <th scope="col">{t('result.table.level')}</th>
          <th scope="col">{t('result.table.error')}</th>
          <th scope="col">{t('result.table.gap')}</th>
          <th scope="col">{t('result.table.weight')}</th>
          <th scope="col">{t('result.table.gate')}</th>
          {counts && <th scope="col">{t('result.table.counted')}</th>}
          {other && <th scope="col">{t('result.table.other')}</th>}
          {kinds && (
            <>
              <th scope="col">{t('result.radar.shapes.kinds')}</th>
              <th scope="col">{t('result.radar.claimed')}</th>
            </>
          )}
        </tr>
      </thead>
      {readiness.areas.map(({ area }) => (
        <tbody key={area}>
          <tr>
            <th colSpan={columns} scope="rowgroup">
              {wording.areas[area]?.name}
            </th>
          </tr>
          {bank.areas
            .find(({ id }) => id === area)
            ?.competencies.map((id) => {
              const score = readiness.competencies.find(({ competency }) => competency === id);
              const requirement = readiness.requirements[id];
              const required = requirement?.level ?? 0;
              const compared = other?.competencies.find(({ competency }) => competency === id);
              return (
                <tr key={id}>
                  <th scope="row">{wording.competencies[id]?.name}</th>
                  <td>{required || none}</td>
                  <td>{score?.level == null ? t('result.all.unknown') : tenths(score.level)}</td>
                  <td>{score?.standardError == null ? none : tenths(score.standardError)}</td>
                  <td>
                    {score?.level == null || !required
                      ? none
                      : tenths(gapBetween(required, score.level, bank.constants))}
                  </td>
                  <td>{required ? requirement?.weight : none}</td>
                  <td>{requirement?.gate ? t('result.table.yes') : none}</td>
                  {counts && <td>{score?.counted}</td>}
                  {other && <td>{compared?.level == null ? none : tenths(compared.level)}</td>}
                  {kinds && (
                    <>
                      <td>{measured(kinds.evidenced, id)}</td>
                      <td>{measured(kinds.claimed, id)}</td>
                    </>
                  )}
                </tr>
              );
            })}
        </tbody>
      ))}
    </FoldedTable>
  );
}
