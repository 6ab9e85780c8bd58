import type { Standing as StandingOf } from '../../domain/agreement';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './Standing.module.css';

const MARKS: Record<StandingOf, string> = {
  agree: 'M3 6h10M3 10h10',
  discuss: 'M3 7c2-2.500 3.500-1 5 0s3 2.500 5 0M3 11.500c2-2.500 3.500-1 5 0s3 2.500 5 0',
  differ: 'M3 6h10M3 10h10M11 2.500L5 13.500',
};

/** How near two ratings lie, by a mark and a word. */
export function Standing({ standing }: { standing: StandingOf | null }) {
  const { t } = useTranslation();
  return (
    <span className={styles.standing} data-standing={standing ?? 'one-side'}>
      {standing && (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d={MARKS[standing]} />
        </svg>
      )}
      {t(`talk.standing.${standing ?? 'one-side'}`)}
    </span>
  );
}
