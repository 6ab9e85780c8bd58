import { useTranslation } from '../../i18n/useTranslation';
import { useOneOnOnes } from '../../stores/oneOnOneStore';

/** Whether what was changed last is stored. */
export function SavedNow() {
  const { t } = useTranslation();
  const saving = useOneOnOnes((state) => state.saving);
  return <>{t(`quiz.saving.${saving}`)}.</>;
}
