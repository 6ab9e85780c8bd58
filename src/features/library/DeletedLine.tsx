import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { SavedAssessment } from '../../storage/savedAssessment';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Where an assessment was until a moment ago, with the way back. */
export function DeletedLine({
  assessment,
  takesFocus,
  onUndo,
}: {
  assessment: SavedAssessment;
  /** True where it was deleted on this page just now: the button that had focus is gone. */
  takesFocus: boolean;
  onUndo: () => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const ref = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <li ref={ref} tabIndex={-1}>
      <Notice actions={<Button onClick={onUndo}>{t('library.undo')}</Button>}>
        {t('library.deleted', {
          role: wording.roles[assessment.target.role]?.title ?? t('library.unknownRole'),
        })}
      </Notice>
    </li>
  );
}
