import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';

/** Takes an invitation back, behind one clear question. */
export function Withdraw({
  id,
  ratingHere,
  onWithdrawn,
}: {
  id: string;
  /** Whether a rating was begun on this device: it goes with the invitation. */
  ratingHere: boolean;
  onWithdrawn: () => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<'answered' | 'failed' | null>(null);

  async function withdraw() {
    setAsking(false);
    try {
      if (await oneOnOneStore.getState().withdraw(id)) onWithdrawn();
      else setRefused('answered');
    } catch {
      setRefused('failed');
    }
  }

  return (
    <>
      <p>{t('oneOnOne.withdraw.text')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t('oneOnOne.withdraw.button')}</Button>
      </div>
      {refused && <Notice urgent>{t(`oneOnOne.withdraw.${refused}`)}</Notice>}
      <Dialog
        open={asking}
        title={t('oneOnOne.withdraw.askTitle')}
        onClose={() => setAsking(false)}
      >
        <p>
          {t('oneOnOne.withdraw.askText')}
          {ratingHere && ` ${t('oneOnOne.withdraw.askRating')}`}
        </p>
        <div className="row">
          <Button kind="primary" onClick={() => void withdraw()}>
            {t('oneOnOne.withdraw.confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('oneOnOne.withdraw.keep')}</Button>
        </div>
      </Dialog>
    </>
  );
}
