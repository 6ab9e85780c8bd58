import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { LONGEST_LABEL, normaliseLabel } from '../../link/label';
import type { SavedReply } from '../../storage/savedOneOnOne';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { TextField } from '../../ui/TextField';
import { useDraft } from '../../ui/useDraft';
import styles from './Letter.module.css';

/** What a reply is called on this device, kept as it is typed. */
export function ReplyName({ reply }: { reply: SavedReply }) {
  const { t } = useTranslation();
  const saving = useOneOnOnes((state) => state.saving);
  const [changed, setChanged] = useState(false);
  const {
    form: { register },
    formProps,
  } = useDraft({ label: reply.label ?? '' }, (draft) => {
    const label = normaliseLabel(draft.label) || null;
    if (label === reply.label) return;
    oneOnOneStore.getState().labelReply(reply.oneOnOneId, reply.id, label);
    setChanged(true);
  });
  return (
    <form className={styles.name} {...formProps}>
      <TextField
        label={t('oneOnOne.replies.name')}
        hint={
          reply.sentLabel
            ? t('oneOnOne.replies.cameAs', { label: `\u2068${reply.sentLabel}\u2069` })
            : t('oneOnOne.replies.nameHint')
        }
        maxLength={2 * LONGEST_LABEL}
        autoComplete="off"
        dir="auto"
        {...register('label')}
      />
      {changed && <p className={styles.soft}>{t(`quiz.saving.${saving}`)}</p>}
    </form>
  );
}
