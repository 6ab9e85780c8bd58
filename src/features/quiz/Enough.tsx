import { Link } from 'wouter';
import { bank } from '../../content/bank';
import type { StopReason } from '../../domain/adaptive';
import { courseOf } from '../../domain/course';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { Button, ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';

/** The adaptive form has heard enough: why, and the two ways on. */
export default function Enough({
  assessment,
  reason,
  asked,
  onGoOn,
}: {
  assessment: WholeAssessment;
  reason: StopReason;
  asked: number;
  onGoOn: (next: string) => void;
}) {
  const { t } = useTranslation();
  const further = courseOf(bank, assessment, true).next;
  return (
    <section className="page reading">
      <PageTitle tab={t('quiz.enough.title')}>{t('quiz.enough.title')}</PageTitle>
      <p>{t(`quiz.enough.${reason}`, { count: asked })}</p>
      <p>{t('quiz.enough.after')}</p>
      <div className="row">
        <ButtonLink kind="primary" href={`/a/${assessment.id}`}>
          {t('quiz.enough.result')}
        </ButtonLink>
        {further && <Button onClick={() => onGoOn(further.id)}>{t('quiz.enough.goOn')}</Button>}
        <Link href={`/a/${assessment.id}/review`}>{t('quiz.allQuestions')}</Link>
      </div>
    </section>
  );
}
