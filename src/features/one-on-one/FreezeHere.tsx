import { useForm } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './Letter.module.css';
import { NameFields } from './NameFields';
import { type Asking, NOBODY_NAMED, useInvite } from './useInvite';

/** Freezes the answers for a rating on this very device. */
export function FreezeHere({
  assessment,
  onFrozen,
}: {
  assessment: WholeAssessment;
  onFrozen: () => void;
}) {
  const { t } = useTranslation();
  const form = useForm<Asking>({ defaultValues: NOBODY_NAMED });
  const { invite, busy, trouble } = useInvite(assessment, 'room');

  async function freeze(asking: Asking) {
    if (await invite(asking)) onFrozen();
  }

  return (
    <form className={styles.form} onSubmit={form.handleSubmit(freeze)}>
      <NameFields form={form} place="room" />
      <p className={styles.weighty}>{t('room.freezes')}</p>
      <div>
        <Button kind="primary" type="submit" disabled={busy}>
          {t(busy ? 'oneOnOne.invite.making' : 'room.freeze')}
        </Button>
      </div>
      {trouble && (
        <Notice urgent>{t(`oneOnOne.problem.${trouble}`, { edition: assessment.edition })}</Notice>
      )}
    </form>
  );
}
