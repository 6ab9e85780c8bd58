import { useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import styles from './Search.module.css';

/** Finds assessments while one types, and says how many there are. */
export function Search({
  search,
  found,
  all,
  onSearch,
}: {
  search: string;
  /** How many of `all` the search finds. */
  found: number;
  all: number;
  onSearch: (search: string) => void;
}) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  const asked = search.trim();

  function clear() {
    onSearch('');
    ref.current?.querySelector('input')?.focus();
  }

  return (
    <search className={styles.search}>
      <div ref={ref} className={styles.field}>
        <TextField
          type="search"
          label={t('library.search.label')}
          value={search}
          dir="auto"
          autoComplete="off"
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <p role="status" className={`numbers ${styles.said}`}>
        {asked &&
          (found > 0
            ? t('library.search.found', { count: found, all })
            : t('library.search.none', { search: `\u2068${asked}\u2069` }))}
      </p>
      {asked && found === 0 && (
        <div>
          <Button onClick={clear}>{t('library.search.clear')}</Button>
        </div>
      )}
    </search>
  );
}
