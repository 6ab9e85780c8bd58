import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import { normaliseLine } from '../../link/freeText';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import styles from './LineName.module.css';

/** Code points that a name on this device may have. */
const LONGEST_NAME = 60;

/** The name of an assessment while it is being changed, in its place. */
export function LineName({
  label,
  onSave,
  onCancel,
}: {
  label: string | null;
  /** Null takes the name away. */
  onSave: (label: string | null) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { register, handleSubmit } = useForm({ defaultValues: { label: label ?? '' } });
  const ref = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const input = ref.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);

  return (
    <form
      ref={ref}
      className={styles.name}
      onSubmit={handleSubmit((values) => onSave(normaliseLine(values.label, LONGEST_NAME) || null))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        label={t('library.name.label')}
        maxLength={2 * LONGEST_NAME}
        autoComplete="off"
        dir="auto"
        {...register('label')}
      />
      <div className="row">
        <Button type="submit">{t('library.name.save')}</Button>
        <Button kind="plain" onClick={onCancel}>
          {t('library.name.cancel')}
        </Button>
      </div>
    </form>
  );
}
