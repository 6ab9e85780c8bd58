import { useForm } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import { fragmentOf, repairLink } from '../../link/repairLink';
import type { LinkProblem } from '../../link/sharedAssessment';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { TextField } from '../../ui/TextField';

/** Characters: longer than any link of any kind. */
const LONGEST_PASTED = 150_000;

/** Why a link was refused, that nothing was touched, and a way on. */
export default function LinkProblemPage({ problem }: { problem: LinkProblem }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { register, handleSubmit } = useForm({ defaultValues: { text: '' } });
  const edition = 'edition' in problem ? problem.edition : '';

  function open({ text }: { text: string }) {
    const link = text.length < LONGEST_PASTED ? repairLink(text) : null;
    navigate(link ? fragmentOf(link).slice(1) : '/r/0.');
  }

  return (
    <section className="page reading">
      <PageTitle>{t('shared.problem.title')}</PageTitle>
      <p role="alert">
        {t(`shared.problem.${problem.kind}`, { edition })} {t('shared.problem.safe')}
      </p>
      <form className="row" onSubmit={handleSubmit(open)}>
        <TextField label={t('shared.problem.again')} autoComplete="off" {...register('text')} />
        <Button type="submit">{t('shared.problem.open')}</Button>
      </form>
      <p>
        <Link href="/start">{t('shared.problem.start')}</Link>
      </p>
    </section>
  );
}
