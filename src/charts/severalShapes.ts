import styles from './Several.module.css';

/**
 * Shapes told apart by line and mark as well as by hue, in the order of the assessments; there are
 * no more.
 */
export const SHAPES = [
  { className: styles.first, mark: 'round' },
  { className: styles.second, mark: 'square' },
  { className: styles.third, mark: 'triangle' },
  { className: styles.fourth, mark: 'lozenge' },
] as const;

export const MOST_SHAPES = SHAPES.length;
