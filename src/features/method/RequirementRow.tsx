import type { CompetencyId } from '../../domain/ids';
import type { Requirement } from '../../domain/roleProfile';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './Table.module.css';

/** What a role asks of one competency. */
export function RequirementRow({
  competency,
  requirement,
}: {
  competency: CompetencyId;
  requirement: Requirement | undefined;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const name = <th scope="row">{wording.competencies[competency]?.name}</th>;
  const none = t('method.roles.none');
  if (!requirement?.level) {
    return (
      <tr>
        {name}
        <td>{t('method.roles.notRequired')}</td>
        <td>{none}</td>
        <td>{none}</td>
      </tr>
    );
  }
  const { level, weight, gate } = requirement;
  return (
    <tr>
      {name}
      <td className={styles.word}>
        {whole(level)} <span className={styles.spare}>{wording.levels[level]?.name}</span>
      </td>
      <td>{whole(weight)}</td>
      <td className={gate ? styles.strong : undefined}>{gate ? t('method.roles.yes') : none}</td>
    </tr>
  );
}
