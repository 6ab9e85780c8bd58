import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { assessmentStore } from '../../stores/assessmentStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import styles from './OnThisDevice.module.css';

/** The end of everything on this device, behind one clear question. */
export function DeleteEverything() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);

  async function erase() {
    setAsking(false);
    const erased = await assessmentStore.getState().deleteEverything();
    setOutcome(erased ? 'done' : 'failed');
  }

  return (
    <div className={styles.part}>
      <h3>{t('library.everything.button')}</h3>
      <p>{t('library.everything.lead')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t('library.everything.button')}</Button>
      </div>
      {outcome && (
        <Notice urgent={outcome === 'failed'}>{t(`library.everything.${outcome}`)}</Notice>
      )}
      <Dialog open={asking} title={t('library.everything.title')} onClose={() => setAsking(false)}>
        <p>{t('library.everything.text')}</p>
        <div className="row">
          <Button kind="primary" onClick={() => void erase()}>
            {t('library.everything.confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('library.everything.keep')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
