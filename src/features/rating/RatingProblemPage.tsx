import { useForm } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { fragmentOf, repairLink } from '../../link/repairLink';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { TextField } from '../../ui/TextField';
import styles from './RatingProblemPage.module.css';
import type { RatingProblem } from './readingInvitation';

/** What a fresh copy of the app, or a working line, may mend. */
const RELOADABLE: readonly RatingProblem['kind'][] = [
  'newer-version',
  'newer-edition',
  'not-fetched',
];

/** Longer than any text with a link in it that somebody means to paste. */
const LONGEST_PASTE = 20_000;

/** Why a link was refused, that nothing was touched, and a way on. */
export function RatingProblemPage({
  of,
  problem,
}: {
  of: 'invitation' | 'opening';
  problem: RatingProblem;
}) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { register, handleSubmit } = useForm({ defaultValues: { text: '' } });
  const edition = 'edition' in problem ? problem.edition : '';

  function open({ text }: { text: string }) {
    const link = text.length < LONGEST_PASTE ? repairLink(text) : null;
    navigate(link ? fragmentOf(link).slice(1) : of === 'invitation' ? '/i/0.' : '/o/0.');
  }

  return (
    <section className="page reading">
      <PageTitle>
        {problem.kind === 'not-committed' ? t('opening.notCommitted') : t(`${of}.problem.title`)}
      </PageTitle>
      <p role="alert">
        {t(`${of}.problem.${problem.kind}`, { edition })} {t(`${of}.problem.safe`)}
      </p>
      {RELOADABLE.includes(problem.kind) && (
        <p>
          <Button kind="primary" onClick={() => location.reload()}>
            {t('invitation.problem.reload')}
          </Button>
        </p>
      )}
      <form className={`row ${styles.paste}`} onSubmit={handleSubmit(open)}>
        <TextField label={t(`${of}.problem.again`)} autoComplete="off" {...register('text')} />
        <Button type="submit">{t('invitation.problem.open')}</Button>
      </form>
      <p className="row">
        <Link href="/assessments">{t('invitation.problem.library')}</Link>
        <Link href="/privacy">{t('invitation.problem.privacy')}</Link>
      </p>
    </section>
  );
}
