import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './HeatTable.module.css';

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  /** Whole numbers of people, one a column. */
  readonly counts: readonly number[];
  /** The column that the role asks for; null where there is none. */
  readonly asked?: number | null;
}

export interface HeatColumn {
  readonly name: string;
  /** What stands for the name where there is little room; without it the name stands upright there. */
  readonly sign?: string;
}

/** How many steps of tint there are, each an equal share of the people. */
const STEPS = 5;

/** Counts of people with a tint by their share; the number says the same without it. */
export function HeatTable({
  caption,
  of,
  columns,
  groups,
  people,
  askedBy,
}: {
  caption: string;
  /** What the rows are. */
  of: string;
  columns: readonly HeatColumn[];
  /** A group without a name is no group. */
  groups: readonly {
    readonly id: string;
    readonly name?: string;
    readonly rows: readonly HeatRow[];
  }[];
  /** How many there are. */
  people: number;
  /** Said in the cell that the role asks for. */
  askedBy?: string;
}) {
  const { whole } = useNumbers();
  const tintOf = (count: number) => Math.ceil((count / people) * STEPS);
  const signs = columns.filter(({ sign }) => sign);
  return (
    <div className={styles.frame}>
      <table className={styles.heat}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.of}>
              {of}
            </th>
            {columns.map(({ name, sign }) => (
              <th key={name} scope="col">
                {sign ? (
                  <>
                    <span className={styles.sign}>{sign}</span>{' '}
                    <span className={styles.signed}>{name}</span>
                  </>
                ) : (
                  <span className={styles.upright}>{name}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            {name && (
              <tr>
                <th colSpan={columns.length + 1} scope="rowgroup" className={styles.group}>
                  {name}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.counts.map((count, index) => (
                  <td
                    key={columns[index]?.name}
                    data-tint={tintOf(count)}
                    className={row.asked === index ? styles.asked : undefined}
                  >
                    {whole(count)}
                    {row.asked === index && <span className="visually-hidden"> {askedBy}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {signs.length > 0 && (
        // The columns have these names already, for who does not see the signs.
        <p className={styles.key} aria-hidden="true">
          {signs.map(({ name, sign }) => (
            <span key={name}>
              <strong>{sign}</strong> {name}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What the tints mean, and the mark of what a role asks. */
export function HeatScale({ asked }: { asked?: string }) {
  const { t } = useTranslation();
  const { wholePercent } = useNumbers();
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step);
  return (
    <div className={styles.scale}>
      <p>{t('team.scale.title')}</p>
      <ul role="list">
        {steps.map((step) => (
          <li key={step}>
            <span data-tint={step} className={styles.swatch} />
            {step === 0
              ? t('team.scale.none')
              : t('team.scale.upTo', { share: wholePercent(step / STEPS) })}
          </li>
        ))}
        {asked && (
          <li>
            <span className={`${styles.swatch} ${styles.asked}`} />
            {asked}
          </li>
        )}
      </ul>
    </div>
  );
}
