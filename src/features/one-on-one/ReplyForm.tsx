import { type ChangeEvent, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import styles from './Letter.module.css';

/** Bytes: several times the longest reply there can be. */
export const LARGEST_REPLY_FILE = 200_000;

/** A reply by hand: pasted, or as the file it was saved in. */
export function ReplyForm({
  busy,
  onText,
  onBadFile,
}: {
  busy: boolean;
  onText: (text: string) => void;
  onBadFile: (problem: 'unreadable' | 'large-file') => void;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: '' } });
  const empty = formState.errors.text !== undefined;

  async function chosen({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    const text = file.size > LARGEST_REPLY_FILE ? undefined : await file.text().catch(() => null);
    if (text === undefined) onBadFile('large-file');
    else if (text === null) onBadFile('unreadable');
    else onText(text);
    // The same file can be chosen once more.
    target.value = '';
  }

  return (
    <form className={styles.form} onSubmit={handleSubmit(({ text }) => onText(text))}>
      <TextArea
        label={t('reply.again.label')}
        hint={t('reply.again.hint')}
        className={styles.area}
        rows={3}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={empty || undefined}
        {...register('text', { validate: (text) => text.trim() !== '' })}
      />
      {empty && <p role="alert">{t('reply.again.empty')}</p>}
      <div className="row">
        <Button type="submit" disabled={busy}>
          {t(busy ? 'reply.opening' : 'reply.again.open')}
        </Button>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t('reply.again.file')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,text/plain"
          aria-label={t('reply.again.file')}
          onChange={(event) => void chosen(event)}
        />
      </div>
    </form>
  );
}
