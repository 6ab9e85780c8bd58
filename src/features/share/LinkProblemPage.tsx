import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { repairLink } from '../../link/repairLink';
import type { LinkProblem } from '../../link/sharedAssessment';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { TextField } from '../../ui/TextField';

/** Why a link was refused, that nothing was touched, and a way on. */
export default function LinkProblemPage({ problem }: { problem: LinkProblem }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { register, handleSubmit } = useForm({ defaultValues: { text: '' } });
  const edition = 'edition' in problem ? problem.edition : '';

  function open({ text }: { text: string }) {
    const link = text.length < 10_000 ? repairLink(text) : null;
    navigate(link ? `/r/${link.version}.${link.payload}` : '/r/0.');
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
