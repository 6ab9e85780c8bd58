import { bank } from '../../content/bank';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { constantRows } from './constantRows';
import { Section } from './Section';
import styles from './Table.module.css';

/** Every number of the rules that is a choice, with its value in this edition. */
export function ConstantsTable() {
  const { t } = useTranslation();
  const { exact, percent } = useNumbers();
  return (
    <Section title={t('method.constants.title')}>
      <p>{t('method.constants.lead')}</p>
      <table className={styles.table}>
        <caption>{t('method.constants.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('method.constants.name')}</th>
            <th scope="col" className={styles.number}>
              {t('method.constants.value')}
            </th>
            <th scope="col">{t('method.constants.unit')}</th>
          </tr>
        </thead>
        <tbody>
          {constantRows(bank.constants).map(({ path, unit, value }) => (
            <tr key={path}>
              <th scope="row">{t(`method.constants.names.${path}`)}</th>
              <td className={styles.number}>{unit === 'share' ? percent(value) : exact(value)}</td>
              <td>{t(`method.constants.units.${unit}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
