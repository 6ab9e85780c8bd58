import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { hasText, keepDrafts, takeNewVersion } from './takeNewVersion';

/** Changes to the newer version when somebody says so, and asks first where text could be lost. */
export function UseNow({ kind = 'secondary' }: { kind?: 'primary' | 'secondary' }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState(false);

  async function change() {
    setAsking(false);
    setChanging(true);
    if (!(await takeNewVersion())) setChanging(false);
  }

  return (
    <>
      <Button
        kind={kind}
        disabled={changing}
        onClick={() => {
          keepDrafts();
          if (hasText()) setAsking(true);
          else void change();
        }}
      >
        {changing ? t('update.changing') : t('update.now')}
      </Button>
      <Dialog open={asking} title={t('update.unkept.title')} onClose={() => setAsking(false)}>
        <p>{t('update.unkept.text')}</p>
        <div className="row">
          <Button kind="primary" onClick={() => setAsking(false)}>
            {t('update.unkept.back')}
          </Button>
          <Button onClick={() => void change()}>{t('update.unkept.goOn')}</Button>
        </div>
      </Dialog>
    </>
  );
}
