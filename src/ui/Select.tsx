import { type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import styles from './Field.module.css';

/** A native select with its label above. */
export function Select({
  label,
  hideLabel = false,
  children,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & {
  label: string;
  hideLabel?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select id={id} className={styles.control} {...rest}>
        {children}
      </select>
    </div>
  );
}
