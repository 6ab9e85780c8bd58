import { useForm } from 'react-hook-form';
import { Link, Redirect, useLocation } from 'wouter';
import { bank, catalogue } from '../../content/bank';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { courseFor } from '../../stores/courseFor';
import { Button, ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { AsLastTime } from './AsLastTime';
import styles from './RetakePage.module.css';
import choices from './RolePage.module.css';
import { sameAgain } from './sameAgain';

const WAYS = ['beside', 'blank'] as const;

/** Takes a finished assessment again: beside last time's answers, or blank. It copies none of them. */
export default function RetakePage({ assessment }: { assessment: WholeAssessment }) {
  // A copy of somebody's link is theirs.
  if (assessment.origin !== 'mine') return <Redirect to={`/a/${assessment.id}`} replace />;
  return isOpen(assessment) ? <NotFinished id={assessment.id} /> : <Again last={assessment} />;
}

function Again({ last }: { last: WholeAssessment }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const [, navigate] = useLocation();
  const { register, handleSubmit } = useForm<{ way: (typeof WAYS)[number] }>({
    defaultValues: { way: 'beside' },
  });
  const start = sameAgain(bank, catalogue.forms, last);
  // Ids keep their meaning within an edition alone.
  const sameEdition = last.edition === bank.edition;
  const date = day(last.finishedAt ?? last.updatedAt);
  const role = wording.roles[last.askedRole]?.title ?? t('library.unknownRole');

  const begin = handleSubmit(({ way }) => {
    if (!start) return;
    const previous = sameEdition && way === 'beside' ? last.id : null;
    const id = assessmentStore.getState().startAssessment({ ...start, previous });
    navigate(`/a/${id}/quiz`);
  });

  return (
    <form className={`page reading ${styles.retake}`} onSubmit={begin}>
      <PageTitle>{t('retake.title')}</PageTitle>
      <p>
        {t('retake.last', { date, role })} {t('retake.unchanged')}
      </p>
      {start && !sameEdition && (
        <p>{t('retake.otherEdition', { edition: last.edition, present: bank.edition })}</p>
      )}
      {!start && <p>{t('retake.unknown')}</p>}

      {start && sameEdition && (
        <fieldset className={choices.choices}>
          <legend>{t('retake.how')}</legend>
          {WAYS.map((way) => (
            <label key={way} className={choices.choice}>
              <input type="radio" value={way} {...register('way')} />
              <span>
                {t(`retake.${way}`)}
                <small>{t(`retake.${way}Text`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}

      {start && <AsLastTime start={start} />}
      <div className="row">
        {start && (
          <Button kind="primary" type="submit">
            {t(sameEdition ? 'retake.start' : 'retake.startBlank')}
          </Button>
        )}
        {!start && (
          <ButtonLink kind="primary" href="/start">
            {t('retake.choose')}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function NotFinished({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <section className="page reading">
      <PageTitle>{t('retake.open.title')}</PageTitle>
      <p>{t('retake.open.text')}</p>
      <div className="row">
        <ButtonLink kind="primary" href={`/a/${id}/quiz`}>
          {t('retake.open.goOn')}
        </ButtonLink>
        <Link href="/start">{t('retake.open.new')}</Link>
      </div>
    </section>
  );
}

/** Whether it can still be gone on with: neither finished, nor frozen, nor of another edition. */
function isOpen(assessment: WholeAssessment): boolean {
  if (assessment.finishedAt || assessment.frozenAt) return false;
  return Boolean(courseFor(bank, assessment)?.next);
}
