import { type ChangeEvent, useRef, useState } from 'react';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { LARGEST_BACKUP } from '../../storage/jsonGuard';
import type { BackupProblem } from '../../storage/readBackup';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './OnThisDevice.module.css';
import { saveBackup } from './saveBackup';

/** UTF-8 has at most three bytes for one character of a string. */
const LARGEST_FILE = 3 * LARGEST_BACKUP;

type Said =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'saveFailed' }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'refused'; readonly problem: BackupProblem | 'unreadable' };

/** Everything on this device into a file, and back again. */
export function Backup() {
  const { t } = useTranslation();
  const { day } = useDates();
  const lastBackup = useAssessment((state) => state.lastBackup);
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);

  async function save() {
    const file = await saveBackup();
    setSaid(file === null ? { kind: 'saveFailed' } : { kind: 'saved', file });
  }

  async function restore({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    setSaid(await read(file));
    // The same file can be chosen once more.
    target.value = '';
  }

  return (
    <div className={styles.part}>
      <h3>{t('library.backup.title')}</h3>
      <p>{t('library.backup.text')}</p>
      {lastBackup && (
        <p className={styles.said}>{t('library.backup.last', { date: day(lastBackup.at) })}</p>
      )}
      <div className="row">
        <Button onClick={() => void save()}>{t('library.backup.save')}</Button>
        <Button onClick={() => input.current?.click()}>{t('library.backup.restore')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('library.backup.restore')}
          onChange={(event) => void restore(event)}
        />
      </div>
      {said && (
        <Notice urgent={said.kind === 'refused' || said.kind === 'saveFailed'}>
          {textOf(said)}
        </Notice>
      )}
    </div>
  );

  function textOf(one: Said): string {
    switch (one.kind) {
      case 'saved':
        return t('library.backup.saved', { file: `\u2068${one.file}\u2069` });
      case 'saveFailed':
        return t('library.backup.saveFailed');
      case 'restored':
        return t('library.backup.restored', { count: one.count });
      case 'refused':
        return `${t(`library.backup.problem.${one.problem}`)} ${t('library.backup.unchanged')}`;
    }
  }
}

async function read(file: File): Promise<Said> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', problem: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'refused', problem: 'unreadable' };
  const result = await assessmentStore.getState().importBackup(text);
  return result.ok
    ? { kind: 'restored', count: result.assessments }
    : { kind: 'refused', problem: result.problem };
}
