import { useTranslation } from '../../i18n/useTranslation';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Says that changes are not kept, and what to do; nothing while they are. */
export function SavingTrouble() {
  const { t } = useTranslation();
  const saving = useOneOnOnes((state) => state.saving);
  if (saving === 'memory') return <Notice>{t('actions.memory')}</Notice>;
  if (saving !== 'failed') return null;
  return (
    <Notice
      urgent
      actions={
        <Button onClick={() => void oneOnOneStore.getState().connect()}>
          {t('actions.again')}
        </Button>
      }
    >
      {t('actions.failed')}
    </Notice>
  );
}
