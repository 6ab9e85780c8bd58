import type { ReactNode } from 'react';
import styles from './WideTable.module.css';

/** A table that scrolls sideways in itself, where the page must not. */
export function WideTable({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string | undefined;
  /** Head and bodies. */
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={`${styles.scroll} ${className}`} aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}

/** The same, folded under its title until somebody wants it; on paper it is open. */
export function FoldedTable({
  title,
  className,
  children,
}: {
  title: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <WideTable label={title} className={className}>
        {children}
      </WideTable>
    </details>
  );
}
