import type { ReactNode } from 'react';
import styles from './Terms.module.css';

export interface Term {
  readonly id: string;
  readonly name: ReactNode;
  readonly text: ReactNode;
}

/** Names, each with what it means. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
