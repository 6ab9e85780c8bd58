import { useEffect, useRef, useState } from 'react';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { AssessmentState } from '../../stores/assessmentState';
import { useAssessment } from '../../stores/assessmentStore';
import { Button } from '../../ui/Button';
import styles from './BackupReminder.module.css';
import { saveBackup } from './saveBackup';

/** Where the browser may delete what no file holds: a quiet sentence, and the way to mend it. */
export function BackupReminder() {
  const { t } = useTranslation();
  const { day } = useDates();
  const isDue = useAssessment(isBackupDue);
  const lastBackup = useAssessment((state) => state.lastBackup);
  const [outcome, setOutcome] = useState<{ file: string | null } | null>(null);
  const ref = useRef<HTMLParagraphElement>(null);

  // The button that had focus is gone.
  useEffect(() => {
    if (outcome) ref.current?.focus({ preventScroll: true });
  }, [outcome]);

  if (!isDue && !outcome) return null;
  return (
    <div className={styles.reminder}>
      {isDue && !outcome && (
        <p>
          {lastBackup
            ? t('library.reminder.since', { date: day(lastBackup.at) })
            : t('library.reminder.never')}
        </p>
      )}
      <p ref={ref} tabIndex={-1} role="status" className={styles.said}>
        {outcome &&
          (outcome.file
            ? t('library.backup.saved', { file: `\u2068${outcome.file}\u2069` })
            : t('library.backup.saveFailed'))}
      </p>
      {isDue && !outcome?.file && (
        <Button
          kind="plain"
          className={styles.save}
          onClick={() => void saveBackup().then((file) => setOutcome({ file }))}
        >
          {t('library.reminder.save')}
        </Button>
      )}
    </div>
  );
}

/** Whether something here is newer than the last backup, and the browser has promised nothing. */
function isBackupDue({ storage, library, changedAt, lastBackup }: AssessmentState): boolean {
  if (storage?.kind !== 'best-effort' || library.length === 0) return false;
  const changes = [changedAt, library[0]?.assessment.updatedAt ?? null];
  const newest = Math.max(...changes.map((time) => (time === null ? 0 : Date.parse(time))));
  return newest > Date.parse(lastBackup?.upTo ?? '1970-01-01');
}
