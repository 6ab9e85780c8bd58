import { type ReactNode, useId, useState } from 'react';
import type { Item } from '../../domain/item';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import fieldStyles from '../../ui/Field.module.css';
import { TextField } from '../../ui/TextField';
import styles from './OwnWords.module.css';
import type { useRatingDraft } from './useRatingDraft';

type Field = ReturnType<typeof useRatingDraft>['field'];

/** What was seen and when, which may go with the reply; and a note, which never does. */
export function OwnWords({
  assessment,
  item,
  field,
}: {
  assessment: WholeAssessment;
  item: Item;
  field: Field;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.words}>
      <Disclosure summary={t('rating.remark.title')} opened={item.id in assessment.examples}>
        <p className={styles.lead}>{t('rating.remark.lead')}</p>
        <LongField label={t('rating.remark.what')} field={field('what')} />
        <TextField
          label={t('rating.remark.when')}
          hint={t('rating.remark.whenHint')}
          autoComplete="off"
          dir="auto"
          {...field('when')}
        />
      </Disclosure>
      <Disclosure summary={t('rating.note.title')} opened={item.id in assessment.notes}>
        <p className={styles.lead}>{t('rating.note.lead')}</p>
        <LongField label={t('rating.note.text')} field={field('note')} />
      </Disclosure>
    </div>
  );
}

/** Open where something is written; it does not shut again while somebody empties it. */
function Disclosure({
  summary,
  opened,
  children,
}: {
  summary: string;
  opened: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(opened);
  return (
    <details
      className={styles.part}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}

function LongField({ label, field }: { label: string; field: ReturnType<Field> }) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${fieldStyles.control} ${styles.area}`}
        rows={3}
        dir="auto"
        {...field}
      />
    </div>
  );
}
