import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { TextField } from '../../ui/TextField';

/** Asks for the passphrase of a locked link. What is typed is kept nowhere. */
export function UnlockForm({
  problem,
  onUnlock,
}: {
  /** Why the last try did not open it, in words. */
  problem: string | null;
  onUnlock: (passphrase: string) => Promise<void>;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [hidden, setHidden] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { passphrase: '' } });

  async function open({ passphrase }: { passphrase: string }) {
    await onUnlock(passphrase);
    form.current?.querySelector('input')?.focus();
  }

  return (
    <section className="page reading">
      <PageTitle>{t('lock.title')}</PageTitle>
      <p>{t('lock.lead')}</p>
      <form ref={form} className="reading" onSubmit={handleSubmit(open)}>
        <TextField
          label={t('lock.passphrase')}
          type={hidden ? 'password' : 'text'}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          dir="auto"
          {...register('passphrase')}
        />
        <Checkbox
          label={t('lock.hide')}
          checked={hidden}
          onChange={(event) => setHidden(event.target.checked)}
        />
        <div className="row">
          <Button kind="primary" type="submit" disabled={formState.isSubmitting}>
            {t(formState.isSubmitting ? 'lock.opening' : 'lock.open')}
          </Button>
        </div>
      </form>
      {problem && !formState.isSubmitting && (
        <Notice urgent>
          {problem} {t('lock.safe')}
        </Notice>
      )}
    </section>
  );
}
