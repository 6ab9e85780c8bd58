import { useState } from 'react';
import { TextField } from '../../ui/TextField';

/** Years before this are the first digits of one that is still being typed. */
const FIRST_DAY = '1000-01-01';
/** A year of more digits is a slip. */
const LAST_DAY = '9999-12-31';

/** A day that is saved as soon as it is whole; what is typed stays as it is until the field is left. */
export function DueField({
  due,
  onDue,
  ...texts
}: {
  /** `YYYY-MM-DD` */
  due: string | null;
  onDue: (due: string | null) => void;
  label: string;
  'aria-label': string;
  disabled: boolean;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      {...texts}
      type="date"
      autoComplete="off"
      max={LAST_DAY}
      value={draft ?? due ?? ''}
      onChange={({ target: { value, validity } }) => {
        setDraft(value);
        const isWhole = value === '' ? !validity.badInput : value >= FIRST_DAY && value <= LAST_DAY;
        if (isWhole && value !== (due ?? '')) onDue(value || null);
      }}
      onBlur={({ target }) => {
        // Half a date is none: the field goes back to what is saved.
        if (target.validity.badInput) target.value = '';
        setDraft(null);
      }}
    />
  );
}
