import { useTranslation } from '../i18n/useTranslation';
import { assessmentStore, useAssessment } from '../stores/assessmentStore';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says so where answers are not on the disk: why, what is safe, what to do. */
export default function StorageNotice() {
  const { t } = useTranslation();
  const saving = useAssessment((state) => state.saving);
  const storage = useAssessment((state) => state.storage);
  const again = (
    <Button onClick={() => void assessmentStore.getState().saveAgain()}>
      {t('storage.again')}
    </Button>
  );
  if (storage?.kind === 'memory') {
    const mayPass = storage.reason !== 'denied' && storage.reason !== 'newer';
    return (
      <div className="page no-print">
        <Notice actions={mayPass && again}>{t(`storage.memory.${storage.reason}`)}</Notice>
      </div>
    );
  }
  if (saving !== 'failed' && saving !== 'memory') return null;
  return (
    <div className="page no-print">
      <Notice urgent actions={again}>
        {t('storage.failed')}
      </Notice>
    </div>
  );
}
