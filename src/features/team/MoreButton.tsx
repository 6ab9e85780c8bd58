import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import styles from './MoreButton.module.css';

/** Shows more of a list; nothing where there is no more. */
export function MoreButton({ more, onMore }: { more: number; onMore: () => void }) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  if (more === 0) return null;
  return (
    <p className={`no-print ${styles.more}`}>
      <Button kind="plain" onClick={onMore}>
        {t('team.read.more', { number: whole(more) })}
      </Button>
    </p>
  );
}
