import type { AgreedPicture } from '../../domain/agenda';
import type { CompetencyScore } from '../../domain/score';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { FoldedTable } from '../../ui/WideTable';
import type { Pair, Together } from './pair';
import { Standing } from './Standing';
import type { People } from './usePeople';

/** Every value of the pictures as text: the accessible truth. */
export function ViewsTable({
  bank,
  together,
  people,
  picture,
  confirmed,
}: {
  bank: Pair['bank'];
  together: Together;
  people: People;
  picture: AgreedPicture;
  confirmed: boolean;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const { self, rater, agreement } = together;
  const none = t('result.table.none');
  const measured = (score: CompetencyScore | undefined) =>
    score?.level == null || score.standardError === null
      ? t('result.all.unknown')
      : t('result.gates.measured', {
          level: tenths(score.level),
          error: tenths(score.standardError),
        });
  const ours = (id: string) => {
    const level = Object.hasOwn(picture, id) ? picture[id] : undefined;
    if (level === undefined) return none;
    return level === 'differ' ? t('talk.table.differ') : level;
  };

  return (
    <FoldedTable title={t('result.table.title')}>
      <thead>
        <tr>
          <th scope="col">{t('result.table.competency')}</th>
          <th scope="col">{t('result.table.required')}</th>
          <th scope="col">{people.self}</th>
          <th scope="col">{people.rater}</th>
          <th scope="col">{t('talk.table.difference')}</th>
          <th scope="col">{t('talk.table.standing')}</th>
          <th scope="col">{t(confirmed ? 'talk.ours.agreed' : 'talk.ours.open')}</th>
        </tr>
      </thead>
      {bank.areas.map((area) => (
        <tbody key={area.id}>
          <tr>
            <th colSpan={7} scope="rowgroup">
              {wording.areas[area.id]?.name}
            </th>
          </tr>
          {area.competencies.map((id) => {
            const found = agreement.shared.find(({ competency }) => competency === id);
            const required = self.requirements[id]?.level ?? 0;
            return (
              <tr key={id}>
                <th scope="row">{wording.competencies[id]?.name}</th>
                <td>{required || none}</td>
                <td>{measured(self.competencies.find((one) => one.competency === id))}</td>
                <td>{measured(rater.competencies.find((one) => one.competency === id))}</td>
                <td>{found ? tenths(Math.abs(found.difference)) : none}</td>
                <td>
                  <Standing standing={found?.standing ?? null} />
                </td>
                <td>{ours(id)}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </FoldedTable>
  );
}
