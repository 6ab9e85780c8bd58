import { useForm, useWatch } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { LONGEST_LABEL, normaliseLabel } from '../../link/label';
import type { Rating } from '../../link/oneOnOne/types';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { answersOf, countStandings, remarksOf, STANDINGS, standingOf } from './ratingItems';
import styles from './SendPage.module.css';
import { SentStatements } from './SentStatements';
import type { useReply } from './useReply';
import { Withdraw } from './Withdraw';
import type { OpenRating } from './WithRating';

interface SendForm {
  withRemarks: boolean;
  withName: boolean;
  name: string;
}

/** Exactly what a reply holds, what may go with it, and the button that makes it. */
export function SendPreview({
  rating,
  reply,
  again,
}: {
  rating: OpenRating;
  reply: ReturnType<typeof useReply>;
  /** Whether a reply was made of these answers before. */
  again: boolean;
}) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { assessment, items, entry, inRoom } = rating;
  const { id } = assessment;
  const answers = answersOf(items, assessment.answers);
  const remarks = remarksOf(items, assessment.examples);
  const { register, handleSubmit, control } = useForm<SendForm>({
    defaultValues: { withRemarks: true, withName: false, name: '' },
  });
  const ticked = useWatch({ control });
  const counts = countStandings(items, answers);
  const open = items.find((item) => standingOf(item, answers) === 'open');
  const written = Object.keys(remarks).length;
  const { stage } = reply;
  const empty = counts.observed + counts['not-observed'] === 0;

  function finish({ withRemarks, withName, name }: SendForm) {
    const label = withName ? normaliseLabel(name) : '';
    const finished: Rating = {
      answers,
      remarks: withRemarks ? remarks : {},
      ...(label && { label }),
    };
    if (inRoom) void reply.showBoth(finished, (talk) => navigate(`/talk/${talk}`));
    else void reply.make(finished);
  }

  return (
    <form className={styles.preview} onSubmit={handleSubmit(finish)}>
      <section className={styles.part}>
        <h2>{t(inRoom ? 'sending.room.holds' : 'sending.holds')}</h2>
        <ul className={styles.holds}>
          {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
            <li key={standing} className="numbers">
              {t(`sending.counts.${standing}`, { count: counts[standing] })}
            </li>
          ))}
        </ul>
        {open && !again && (
          <p>
            <Link href={`/rate/${id}/${open.id}`}>
              {t('rating.review.open', { count: counts.open })}
            </Link>
          </p>
        )}
        <SentStatements
          items={items}
          answers={answers}
          remarks={ticked.withRemarks ? remarks : {}}
        />
      </section>

      <fieldset className={styles.with}>
        <legend>{t('sending.with')}</legend>
        {written > 0 && (
          <Checkbox
            label={t('sending.withRemarks', { count: written })}
            hint={t('sending.withRemarksHint')}
            {...register('withRemarks')}
          />
        )}
        <Checkbox label={t('sending.withName')} {...register('withName')} />
        {ticked.withName && (
          <TextField
            label={t('sending.name')}
            hint={t('sending.nameHint')}
            maxLength={2 * LONGEST_LABEL}
            autoComplete="off"
            dir="auto"
            {...register('name')}
          />
        )}
      </fieldset>

      <section className={styles.part}>
        <h2>{t('sending.never.title')}</h2>
        <p>{t('sending.never.text')}</p>
      </section>
      <p className={styles.last}>{t(inRoom ? 'sending.room.curtain' : 'sending.sealed')}</p>

      {stage.stage === 'failed' && <Notice urgent>{t(`sending.failed.${stage.why}`)}</Notice>}
      <div className="row">
        <Button kind="primary" type="submit" disabled={empty || stage.stage === 'working'}>
          {t(inRoom ? 'sending.room.show' : again ? 'sending.makeAnother' : 'sending.make')}
        </Button>
        {!again && (
          <Button onClick={() => navigate(`/rate/${id}/review`)}>{t('sending.change')}</Button>
        )}
        {!again && <Withdraw assessmentId={id} sent={Boolean(entry?.replies.length)} />}
      </div>
      {empty && <p className={styles.soft}>{t('sending.nothing')}</p>}
    </form>
  );
}
