import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { LibraryEntry } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';

/** Which of the reader's own assessments to draw beside a shared one. Looking changes neither. */
export function CompareChoice({
  entries,
  hasOthers,
  chosen,
  onChoose,
  onStop,
}: {
  /** Those of the shared result's edition: others are not comparable. */
  entries: readonly LibraryEntry[];
  hasOthers: boolean;
  chosen: string | null;
  onChoose: (id: string) => void;
  onStop: () => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  if (!entries.length) {
    return <p role="status">{t(hasOthers ? 'shared.compareEditions' : 'shared.compareNone')}</p>;
  }
  return (
    <div className="row no-print">
      <Select
        label={t('shared.compareWhich')}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        {entries.map(({ assessment }) => (
          <option key={assessment.id} value={assessment.id}>
            {t('shared.own', {
              role: wording.roles[assessment.target.role]?.title,
              date: day(assessment.updatedAt),
            })}
          </option>
        ))}
      </Select>
      <Button onClick={onStop}>{t('shared.compareStop')}</Button>
    </div>
  );
}
