import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { Button } from '../../ui/Button';
import styles from './OnThisDevice.module.css';

/** Where the answers are and how safe that is, without making it sound better. */
export function StorageSentence() {
  const { t } = useTranslation();
  const storage = useAssessment((state) => state.storage);
  const saving = useAssessment((state) => state.saving);
  const [asked, setAsked] = useState<'not-yet' | 'asking' | 'answered'>('not-yet');

  async function ask() {
    setAsked('asking');
    await assessmentStore.getState().requestPersistence();
    setAsked('answered');
  }

  if (!storage) return null;
  const { kind, reason } = storage;
  return (
    <div className={styles.part}>
      {saving === 'failed' && (
        <p role="alert" className={styles.alert}>
          {t('storage.failed')}{' '}
          <Button kind="plain" onClick={() => void assessmentStore.getState().saveAgain()}>
            {t('storage.again')}
          </Button>
        </p>
      )}
      <p>{kind === 'memory' ? t(`storage.memory.${reason}`) : t(`library.state.${kind}`)}</p>
      {kind === 'best-effort' && asked !== 'answered' && (
        <div>
          <Button disabled={asked === 'asking'} onClick={() => void ask()}>
            {asked === 'asking' ? t('library.state.asking') : t('library.state.ask')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.said}>
        {asked === 'answered' &&
          kind !== 'memory' &&
          t(kind === 'persisted' ? 'library.state.now' : 'library.state.asked')}
      </p>
    </div>
  );
}
