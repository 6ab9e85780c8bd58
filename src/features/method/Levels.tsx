import { LEVELS } from '../../domain/scale';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Section } from './Section';
import styles from './Table.module.css';

/** The scale that everything is measured on. */
export function Levels() {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  return (
    <Section title={t('method.levels.title')}>
      <p>{t('method.levels.lead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('method.levels.level')}</th>
            <th scope="col">{t('method.levels.name')}</th>
            <th scope="col">{t('method.levels.means')}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <td>{whole(level)}</td>
              <th scope="row" className={`${styles.strong} ${styles.word}`}>
                {wording.levels[level]?.name}
              </th>
              <td>{wording.levels[level]?.summary}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
