import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import { useTranslation } from '../i18n/useTranslation';
import { fragmentOf, repairLink } from '../link/repairLink';
import { Button } from './Button';
import styles from './PasteLink.module.css';
import { TextField } from './TextField';

/** Characters: longer than any link of any kind. */
const LONGEST_PASTED = 150_000;

/** A field for a link, in whatever a messenger made of it. */
export function PasteLink() {
  const { t } = useTranslation();
  const [here, navigate] = useLocation();
  const { register, handleSubmit } = useForm({ defaultValues: { text: '' } });
  const [missed, setMissed] = useState<'none' | 'same' | null>(null);

  function open({ text }: { text: string }) {
    const link = text.length < LONGEST_PASTED ? repairLink(text) : null;
    const address = link && fragmentOf(link).slice(1);
    setMissed(address === null ? 'none' : address === here ? 'same' : null);
    if (address !== null) navigate(address);
  }

  return (
    <form onSubmit={handleSubmit(open)}>
      <div className={`row ${styles.paste}`}>
        <TextField label={t('pasteLink.label')} autoComplete="off" {...register('text')} />
        <Button type="submit">{t('pasteLink.open')}</Button>
      </div>
      <p role="status">{missed && t(`pasteLink.${missed}`)}</p>
    </form>
  );
}
