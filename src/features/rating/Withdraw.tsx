import { useState } from 'react';
import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** Deletes a rating, behind one clear question. */
export function Withdraw({ assessmentId, sent }: { assessmentId: string; sent: boolean }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);

  async function discard() {
    setAsking(false);
    await oneOnOneStore.getState().discardRating(assessmentId);
    navigate('/');
  }

  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t('sending.withdraw.button')}
      </Button>
      <Dialog open={asking} title={t('sending.withdraw.title')} onClose={() => setAsking(false)}>
        <p>{t(sent ? 'sending.withdraw.textSent' : 'sending.withdraw.text')}</p>
        <div className="row">
          <Button kind="primary" onClick={() => void discard()}>
            {t('sending.withdraw.confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('sending.withdraw.keep')}</Button>
        </div>
      </Dialog>
    </>
  );
}
