import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import styles from './PasteLinks.module.css';
import type { Reading } from './readTeam';
import type { Work } from './useTeam';
import { WorkLine } from './WorkLine';

const FIELD = 'links';
/** Characters that nobody types at once: not every keyboard says that it pastes. */
const AT_ONCE = 20;
/**
 * Characters above which the page puts a pasted text into the field itself: browsers insert a line at
 * a time, and with a thousand of them the page stands still. What it costs is undoing by key.
 */
const LONG_PASTE = 10_000;

/** The list of links. What is pasted is read at once; what is typed, when the button is pressed. */
export function PasteLinks({
  reading,
  work,
  onRead,
  onChange,
  onClear,
}: {
  reading: Reading | null;
  work: Work | null;
  onRead: (text: string) => void;
  onChange: () => void;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  /** The text that was read, or is being read. */
  const lastRead = useRef('');
  const length = useRef(0);
  const [changed, setChanged] = useState(false);

  function read(text: string) {
    lastRead.current = text;
    length.current = text.length;
    setChanged(false);
    if (text.trim()) onRead(text);
    else onClear();
  }
  function heed({ currentTarget: { value }, nativeEvent }: FormEvent<HTMLTextAreaElement>) {
    const how = 'inputType' in nativeEvent ? String(nativeEvent.inputType) : '';
    const isWhole = /^insertFrom/.test(how) || value.length - length.current >= AT_ONCE;
    length.current = value.length;
    // A browser may tell of each line of one paste.
    if (value === lastRead.current) return;
    if (isWhole || !value.trim()) return read(value);
    onChange();
    setChanged(true);
  }
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const text = event.clipboardData.getData('text/plain');
    if (text.length < LONG_PASTE) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    read(field.value);
  }
  function empty() {
    form.current?.reset();
    read('');
    form.current?.querySelector('textarea')?.focus();
  }

  return (
    <form
      ref={form}
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        read(String(new FormData(event.currentTarget).get(FIELD)));
      }}
    >
      <TextArea
        className={styles.links}
        label={t('team.links.label')}
        hint={t('team.links.hint')}
        name={FIELD}
        rows={6}
        dir="ltr"
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        onInput={heed}
        onPaste={paste}
      />
      <div className={`row no-print ${styles.acts}`}>
        <Button kind="primary" type="submit">
          {t('team.links.read')}
        </Button>
        {(reading || changed) && (
          <Button kind="plain" onClick={empty}>
            {t('team.links.clear')}
          </Button>
        )}
        <WorkLine work={work} about="reading" />
        <p role="status" className={styles.said}>
          {reading && work?.what !== 'reading' && <Said reading={reading} changed={changed} />}
        </p>
      </div>
      <ul role="list" className={styles.promises}>
        <li>{t('team.links.safe')}</li>
        <li>{t('team.links.fair')}</li>
      </ul>
    </form>
  );
}

function Said({ reading, changed }: { reading: Reading; changed: boolean }) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  const used = reading.people.length;
  const notUsed = reading.refused.length + reading.otherEditions.length;
  if (changed) return t('team.links.changed');
  return (
    <>
      {t('team.read.done', { count: used, number: whole(used) })}{' '}
      {notUsed > 0
        ? t('team.read.notUsed', { count: notUsed, number: whole(notUsed) })
        : used > 0 && t('team.read.allUsed')}
    </>
  );
}
