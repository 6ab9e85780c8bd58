import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import { LONGEST_LABEL } from '../../link/label';
import { Checkbox } from '../../ui/Checkbox';
import { TextField } from '../../ui/TextField';
import styles from './Letter.module.css';
import type { Asking } from './useInvite';

/** A name that travels with the invitation, only where it is ticked. */
export function NameFields({
  form: { register, control },
  place,
}: {
  form: Pick<UseFormReturn<Asking>, 'register' | 'control'>;
  /** Whose words the question is in. */
  place: 'oneOnOne.invite' | 'room';
}) {
  const { t } = useTranslation();
  const named = useWatch({ control, name: 'withLabel' });
  return (
    <div>
      <Checkbox label={t(`${place}.withLabel`)} {...register('withLabel')} />
      {named && (
        <div className={styles.name}>
          <TextField
            label={t(`${place}.label`)}
            hint={t(`${place}.labelHint`, { longest: LONGEST_LABEL })}
            maxLength={2 * LONGEST_LABEL}
            autoComplete="off"
            dir="auto"
            {...register('label')}
          />
        </div>
      )}
    </div>
  );
}
