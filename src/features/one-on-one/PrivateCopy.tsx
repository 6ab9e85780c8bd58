import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { fileName, saveFile } from '../../ui/saveFile';
import styles from './Letter.module.css';

/** The assessment and the key of its invitation into a file: the only way back once it is lost. */
export function PrivateCopy({ id }: { id: string }) {
  const { t } = useTranslation();
  const saving = useOneOnOnes((state) => state.saving);
  const [said, setSaid] = useState<{ readonly file: string } | 'failed' | null>(null);

  async function save() {
    try {
      const copy = await oneOnOneStore.getState().exportPrivateCopy(id);
      const file = fileName('one-on-one-private-copy', 'json');
      saveFile(file, JSON.stringify(copy, null, 1));
      setSaid({ file });
    } catch {
      setSaid('failed');
    }
  }

  return (
    <>
      <p>{t('oneOnOne.copy.text')}</p>
      <p className={styles.soft}>{t('oneOnOne.copy.plain')}</p>
      {(saving === 'memory' || saving === 'failed') && (
        <Notice urgent>{t('oneOnOne.copy.notStored')}</Notice>
      )}
      <div>
        <Button onClick={() => void save()}>{t('oneOnOne.copy.save')}</Button>
      </div>
      {said && (
        <Notice urgent={said === 'failed'}>
          {said === 'failed'
            ? t('oneOnOne.copy.failed')
            : t('oneOnOne.copy.saved', { file: `\u2068${said.file}\u2069` })}
        </Notice>
      )}
    </>
  );
}
