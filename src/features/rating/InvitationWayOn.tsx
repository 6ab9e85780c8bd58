import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import type { OneOnOnes } from '../../storage/savedOneOnOne';
import { useAssessment } from '../../stores/assessmentStore';
import { Button, ButtonLink } from '../../ui/Button';

/** Start, or go on from where this device stands with the invitation. */
export function InvitationWayOn({
  entry,
  onStart,
}: {
  entry: OneOnOnes['entries'][number] | null;
  onStart: () => void;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const library = useAssessment((state) => state.library);
  const rated = library.find(({ assessment }) => assessment.id === entry?.oneOnOne.assessmentId);

  if (!entry) {
    return (
      <>
        <Button kind="primary" onClick={onStart}>
          {t('invitation.start')}
        </Button>
        <p>{t('invitation.nothingStored')}</p>
      </>
    );
  }
  const { oneOnOne, replies } = entry;
  const { assessmentId } = oneOnOne;
  if (oneOnOne.part === 'respondent') {
    const place = oneOnOne.way === 'room' ? 'room' : 'one-on-one';
    return (
      <>
        <p>{t('invitation.own')}</p>
        <ButtonLink kind="primary" href={`/a/${assessmentId}/${place}`}>
          {t('invitation.toOneOnOne')}
        </ButtonLink>
      </>
    );
  }
  const sent = replies.at(-1);
  if (sent) {
    return (
      <>
        <p>
          {t(oneOnOne.opening ? 'invitation.opened' : 'invitation.sent', { date: day(sent.at) })}
        </p>
        <ButtonLink href={`/rate/${assessmentId}/send`}>{t('invitation.seeSent')}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <ButtonLink kind="primary" href={`/rate/${assessmentId}`}>
        {t('invitation.goOn')}
      </ButtonLink>
      <p>{rated && t('invitation.started', { count: rated.answered })}</p>
    </>
  );
}
