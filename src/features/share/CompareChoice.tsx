import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../i18n/useDates';
import { useWording } from '../../i18n/useWording';
import type { LibraryEntry } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';

/** Which of the reader's own assessments to draw beside a shared one. Looking changes neither. */
export function CompareChoice({
  entries,
  edition,
  chosen,
  onChoose,
}: {
  entries: readonly LibraryEntry[];
  /** The edition of the shared result: others are not comparable. */
  edition: string;
  chosen: string | null;
  onChoose: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const [asked, setAsked] = useState(false);
  const { day } = useDates();
  const comparable = entries.filter(({ assessment }) => assessment.edition === edition);

  if (!asked && chosen === null) {
    return (
      <div className="no-print">
        <Button
          onClick={() => {
            setAsked(true);
            if (comparable[0]) onChoose(comparable[0].assessment.id);
          }}
        >
          {t('shared.compare')}
        </Button>
      </div>
    );
  }
  if (!comparable.length) {
    return (
      <p role="status">{t(entries.length ? 'shared.compareEditions' : 'shared.compareNone')}</p>
    );
  }
  return (
    <div className="row no-print">
      <Select
        label={t('shared.compareWhich')}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        {comparable.map(({ assessment }) => (
          <option key={assessment.id} value={assessment.id}>
            {t('shared.own', {
              role: wording.roles[assessment.target.role]?.title,
              date: day(assessment.updatedAt),
            })}
          </option>
        ))}
      </Select>
      <Button
        onClick={() => {
          setAsked(false);
          onChoose(null);
        }}
      >
        {t('shared.compareStop')}
      </Button>
    </div>
  );
}
