import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { oneOnOneStore } from '../../stores/oneOnOneStore';
import { Button } from '../../ui/Button';

/** Lets a rating that was fixed for a reply be changed, for another reply. */
export function ChangeAnswers({ assessmentId }: { assessmentId: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();

  async function change() {
    await oneOnOneStore.getState().changeRating(assessmentId);
    navigate(`/rate/${assessmentId}/review`);
  }
  return <Button onClick={() => void change()}>{t('sending.change')}</Button>;
}
