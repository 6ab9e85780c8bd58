import { useEffect, useId, useRef } from 'react';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import type { Example } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import field from '../../ui/Field.module.css';
import { TextField } from '../../ui/TextField';
import { useSoon } from '../../ui/useSoon';
import styles from './Example.module.css';
import { EMPTY_EXAMPLE, isEmptyExample, isSameExample, LONGEST, tidyExample } from './exampleDraft';

/** From this many characters left on the field says how many. */
const NEARLY_FULL = 60;

/**
 * The draft of one example, kept as it is typed, as everything on these pages is. Leaving a field keeps
 * it aloud; the button does so and closes the form.
 */
export function ExampleForm({
  id,
  saved,
  onKeep,
  onRemove,
  onDone,
}: {
  id: string;
  saved: Example | undefined;
  /** @param quietly nobody is told: they are in the middle of a sentence */
  onKeep: (example: Example, quietly: boolean) => void;
  onRemove: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const titleId = useId();
  const { register, handleSubmit, getValues, setFocus, control } = useForm<Example>({
    defaultValues: saved ?? EMPTY_EXAMPLE,
  });

  useEffect(() => setFocus('what'), [setFocus]);

  const heard = useRef(saved ?? EMPTY_EXAMPLE);
  const { touch, stop } = useSoon(() => {
    const example = tidyExample(getValues());
    // What is empty in the middle of a sentence is not yet meant to go.
    if (!isEmptyExample(example)) onKeep(example, true);
  });

  function keep() {
    stop();
    const example = tidyExample(getValues());
    const known = [heard.current, saved ?? EMPTY_EXAMPLE];
    if (known.every((one) => isSameExample(example, one))) return;
    heard.current = example;
    if (isEmptyExample(example)) onRemove();
    else onKeep(example, false);
  }

  return (
    <form
      id={id}
      className={styles.form}
      aria-labelledby={titleId}
      onInput={touch}
      onBlur={(event) => {
        if (event.target instanceof HTMLButtonElement) return;
        keep();
      }}
      onSubmit={handleSubmit(() => {
        keep();
        onDone();
      })}
    >
      <div className={styles.head}>
        <h4 id={titleId}>{t('review.example.title')}</h4>
        <p>{t('review.example.lead')}</p>
      </div>
      <LongField
        part="what"
        label={t('review.example.what')}
        hint={t('review.example.whatHint')}
        register={register}
        control={control}
      />
      <LongField
        part="effect"
        label={t('review.example.effect')}
        register={register}
        control={control}
      />
      <div className={styles.pair}>
        <TextField
          label={t('review.example.when')}
          hint={t('review.example.whenHint')}
          maxLength={LONGEST.when}
          autoComplete="off"
          dir="auto"
          {...register('when')}
        />
        <TextField
          label={t('review.example.witness')}
          hint={t('review.example.witnessHint')}
          maxLength={LONGEST.witness}
          autoComplete="off"
          dir="auto"
          {...register('witness')}
        />
      </div>
      <div className="row">
        <Button type="submit">{t('review.example.save')}</Button>
        {saved && (
          <Button
            kind="plain"
            onClick={() => {
              onRemove();
              onDone();
            }}
          >
            {t('review.example.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

function LongField({
  part,
  label,
  hint,
  register,
  control,
}: {
  part: 'what' | 'effect';
  label: string;
  hint?: string;
  register: ReturnType<typeof useForm<Example>>['register'];
  control: Control<Example>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const left = LONGEST[part] - useWatch({ control, name: part }).length;
  const note = left <= NEARLY_FULL ? t('review.example.left', { count: left }) : hint;
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${field.control} ${styles.area}`}
        rows={3}
        dir="auto"
        maxLength={LONGEST[part]}
        aria-describedby={note ? `${id}-hint` : undefined}
        {...register(part)}
      />
      {note && (
        <p id={`${id}-hint`} className={`numbers ${field.hint}`}>
          {note}
        </p>
      )}
    </div>
  );
}
