import { useId } from 'react';
import styles from './FilterChoice.module.css';

/** What of a list to show: native radios in a row, each with how many it would leave. */
export function FilterChoice<Filter extends string>({
  legend,
  filters,
  chosen,
  onChoose,
}: {
  legend: string;
  filters: readonly { readonly value: Filter; readonly label: string; readonly count: string }[];
  chosen: Filter;
  onChoose: (filter: Filter) => void;
}) {
  const name = useId();
  return (
    <fieldset className={`no-print ${styles.filter}`}>
      <legend className="visually-hidden">{legend}</legend>
      {filters.map(({ value, label, count }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label} <span className="numbers">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
