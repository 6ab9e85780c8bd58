import { useForm } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './Letter.module.css';
import { NameFields } from './NameFields';
import { type Asking, NOBODY_NAMED, useInvite } from './useInvite';

/** Freezes the answers and makes the link; the page shows it once it is kept. */
export function InviteByLink({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const form = useForm<Asking>({ defaultValues: NOBODY_NAMED });
  const { invite, busy, trouble } = useInvite(assessment, 'links');
  return (
    <form
      className={styles.form}
      onSubmit={form.handleSubmit(async (asking) => void (await invite(asking)))}
    >
      <NameFields form={form} place="oneOnOne.invite" />
      <p className={styles.weighty}>{t('oneOnOne.invite.freezes')}</p>
      <div>
        <Button kind="primary" type="submit" disabled={busy}>
          {t(busy ? 'oneOnOne.invite.making' : 'oneOnOne.invite.make')}
        </Button>
      </div>
      {trouble && (
        <Notice urgent>{t(`oneOnOne.problem.${trouble}`, { edition: assessment.edition })}</Notice>
      )}
    </form>
  );
}
