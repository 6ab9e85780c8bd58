import { bank } from '../../content/bank';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './EmptyTeam.module.css';
import { HeatScale, HeatTable } from './HeatTable';
import { levelColumns } from './levelColumns';

const INVENTED_PEOPLE = 8;
/** From level 0 to 5, then unknown: the first competencies of the bank. */
const INVENTED = [
  [0, 1, 2, 4, 1, 0, 0],
  [0, 3, 3, 1, 0, 0, 1],
  [0, 0, 2, 3, 3, 0, 0],
  [1, 4, 2, 1, 0, 0, 0],
];

/** What to paste here and what comes out of it. */
export function EmptyTeam() {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const competencies = bank.areas[0]?.competencies ?? [];
  return (
    <div className={`no-print ${styles.empty}`}>
      <section className={styles.part} aria-labelledby="team-give">
        <h2 id="team-give">{t('team.empty.give')}</h2>
        <ul>
          {(['links', 'levels', 'locked', 'editions'] as const).map((line) => (
            <li key={line}>{t(`team.empty.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="team-get">
        <h2 id="team-get">{t('team.empty.get')}</h2>
        <ul>
          {(['coverage', 'gaps', 'mentoring', 'roles'] as const).map((line) => (
            <li key={line}>{t(`team.empty.${line}`)}</li>
          ))}
        </ul>
        <HeatTable
          caption={t('team.empty.example')}
          of={t('team.coverage.competency')}
          columns={levelColumns(t, whole, wording)}
          groups={[
            {
              id: 'example',
              rows: INVENTED.flatMap((counts, index) => {
                const id = competencies[index];
                return id ? [{ id, name: wording.competencies[id]?.name ?? id, counts }] : [];
              }),
            },
          ]}
          people={INVENTED_PEOPLE}
        />
        <HeatScale />
      </section>
    </div>
  );
}
