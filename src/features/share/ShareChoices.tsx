import { useId } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Bank } from '../../domain/bank';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { LONGEST_LABEL } from '../../link/label';
import { REQUESTS } from '../../link/sharedAssessment';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { ExamplesToShare } from './ExamplesToShare';
import styles from './ShareDialog.module.css';
import { DISCLOSURES, type Shareable, type ShareForm } from './sharing';

/** How much the link reveals, and what is added to it. Nothing is ticked to begin with. */
export function ShareChoices({
  form: { register, control },
  from,
  bank,
}: {
  form: UseFormReturn<ShareForm>;
  from: Shareable;
  bank: Bank;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { month: monthName } = useDates();
  const ticked = useWatch({ control });
  const count = Object.keys(from.examples).length;

  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('share.reveals')}</legend>
        {DISCLOSURES.map((disclosure) => (
          <label key={disclosure} className={styles.radio}>
            <input
              type="radio"
              value={disclosure}
              aria-labelledby={`${id}-${disclosure}`}
              aria-describedby={`${id}-${disclosure}-hint`}
              {...register('disclosure')}
            />
            <span id={`${id}-${disclosure}`}>{t(`share.disclosure.${disclosure}`)}</span>
            <small id={`${id}-${disclosure}-hint`}>{t(`share.disclosure.${disclosure}Hint`)}</small>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('share.add')}</legend>
        <Checkbox label={t('share.label')} {...register('withLabel')} />
        {ticked.withLabel && (
          <TextField
            label={t('share.labelText')}
            hint={t('share.labelHint')}
            maxLength={2 * LONGEST_LABEL}
            autoComplete="off"
            dir="auto"
            {...register('label')}
          />
        )}
        <Checkbox
          label={t('share.month', { month: monthName(from.month) })}
          {...register('withMonth')}
        />
        {count > 0 && ticked.disclosure === 'everything' && (
          <>
            <Checkbox
              label={t('share.examples', { count })}
              hint={t('share.examplesHint')}
              {...register('withExamples')}
            />
            {ticked.withExamples && <ExamplesToShare bank={bank} examples={from.examples} />}
          </>
        )}
        <Select label={t('share.request')} {...register('request')}>
          <option value="">{t('share.requests.none')}</option>
          {REQUESTS.map((request) => (
            <option key={request} value={request}>
              {t(`share.requests.${request}`)}
            </option>
          ))}
        </Select>
      </fieldset>
    </>
  );
}
