import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { useAssessment } from '../../stores/assessmentStore';
import { offlineStore } from '../../stores/offlineStore';
import { useOneOnOnes } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { UseNow } from './UseNow';

/** One quiet line: there is a newer version. Nothing happens until somebody says so. */
export default function UpdateLine({ newer }: { newer: 'waiting' | 'taken' }) {
  const { t } = useTranslation();
  const saving = useAssessment((state) => state.saving);
  const talking = useOneOnOnes((state) => state.saving);
  // What is on this page alone would be lost by loading it again: that is not offered.
  if ([saving, talking].some((one) => one === 'memory' || one === 'failed')) return null;
  return (
    <div className="page no-print">
      <Notice
        actions={
          <>
            <UseNow />
            <Button kind="plain" onClick={offlineStore.getState().later}>
              {t('update.later')}
            </Button>
          </>
        }
      >
        {t(`update.${newer}`)} <Link href="/changes">{t('update.what')}</Link>
      </Notice>
    </div>
  );
}
